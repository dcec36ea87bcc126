package indicators.inference.serving.deployment.call_control_flow_test

import data.indicators.inference.serving.deployment.call_control_flow as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["sequential_calls", "conditions", "branch_selection"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "deployment", "orchestration", "control_flow"]

_whole := {
	"sequential_calls": {"provided_by": "InferenceGraph Sequence"},
	"conditions": {"provided_by": "InferenceGraph condition"},
	"branch_selection": {"provided_by": "InferenceGraph Switch"},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"deployment": {
	"orchestration": {"control_flow": whole},
}}}}}
