package indicators.inference.operations.feedback.feedback_to_developers_test

import data.indicators.inference.operations.feedback.feedback_to_developers as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["monitoring", "correlation"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_unsatisfied_without_each_value if {
	every path in [
		["inference_results", "provided_by"],
		["inference_results", "share_percent"],
		["delay_seconds"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_by_a_sample if {
	path := array.concat(_root, ["inference_results", "share_percent"])
	declared := _declared(object.union(_whole, {"inference_results": {"share_percent": 99.9}}))
	indicator.findings == {finding.below(path, 100, 99.9)} with input as declared
}

test_unsatisfied_without_results if {
	declared := _declared(json.remove(_whole, ["inference_results"]))
	indicator.findings == {
		finding.missing(array.concat(_root, ["inference_results", "provided_by"])),
		finding.missing(array.concat(_root, ["inference_results", "share_percent"])),
	} with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "operations", "feedback", "developer_feedback"]

_whole := {
	"inference_results": {"provided_by": "KServe logger", "share_percent": 100},
	"monitoring": {"provided_by": "Grafana"},
	"correlation": {"provided_by": "OpenTelemetry trace id"},
	"delay_seconds": 60,
}

_declared(whole) := {"capabilities": {"inference": {"operations": {"feedback": {"developer_feedback": whole}}}}}
