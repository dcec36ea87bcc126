package indicators.inference.serving.efficiency.non_realtime_token_latency_test

import data.indicators.inference.serving.efficiency.non_realtime_token_latency as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {array.concat(_root, ["chat"])} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [["chat", "realtime"], ["chat", "mean_time_per_output_token_ms"]] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_just_above if {
	path := array.concat(_root, ["chat", "mean_time_per_output_token_ms"])
	declared := _declared({"chat": {"realtime": false, "mean_time_per_output_token_ms": 125.1}})
	indicator.findings == {finding.above(path, 125, 125.1)} with input as declared
}

test_every_workload_of_the_kind_must_keep_the_bound if {
	path := array.concat(_root, ["slow", "mean_time_per_output_token_ms"])
	slow := {"slow": {"realtime": false, "mean_time_per_output_token_ms": 900}}
	declared := _declared(object.union(_whole, slow))
	indicator.findings == {finding.above(path, 125, 900)} with input as declared
}

test_workloads_of_the_other_kind_are_not_judged if {
	declared := _declared({"other": {"realtime": true, "mean_time_per_output_token_ms": 900}})
	indicator.subjects == set() with input as declared
	indicator.findings == set() with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "efficiency", "latency"]

_whole := {"chat": {"realtime": false, "mean_time_per_output_token_ms": 125}}

_declared(whole) := {"capabilities": {"inference": {"serving": {"efficiency": {"latency": whole}}}}}
