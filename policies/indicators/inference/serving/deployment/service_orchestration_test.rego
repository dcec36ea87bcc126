package indicators.inference.serving.deployment.service_orchestration_test

import data.indicators.inference.serving.deployment.service_orchestration as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [["provided_by"], ["form"]] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_another_form_of_the_same_kind_will_do if {
	every form in {"declarative_graph", "api"} {
		indicator.findings == set() with input as _declared({"provided_by": "InferenceGraph", "form": form})
	}
}

test_control_flow_alone_is_not_orchestration if {
	declared := _declared({"control_flow": {"conditions": {"provided_by": "InferenceGraph Switch"}}})
	indicator.findings == {
		finding.missing(array.concat(_root, ["provided_by"])),
		finding.missing(array.concat(_root, ["form"])),
	} with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "deployment", "orchestration"]

_whole := {"provided_by": "Dify workflow canvas", "form": "visual_canvas"}

_declared(whole) := {"capabilities": {"inference": {"serving": {"deployment": {"orchestration": whole}}}}}
