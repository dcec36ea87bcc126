package indicators.inference.serving.efficiency.release_management_test

import data.indicators.inference.serving.efficiency.release_management as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["online", "offline", "update", "rollback", "canary_update"] {
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

_root := ["inference", "serving", "efficiency", "release"]

_whole := {
	"online": {"provided_by": "KServe"},
	"offline": {"provided_by": "KServe"},
	"update": {"provided_by": "Argo CD"},
	"rollback": {"provided_by": "Argo Rollouts undo"},
	"canary_update": {"provided_by": "Argo Rollouts"},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"efficiency": {"release": whole}}}}}
