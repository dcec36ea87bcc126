package indicators.inference.serving.efficiency.traffic_load_balancing_test

import data.indicators.inference.serving.efficiency.traffic_load_balancing as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {array.concat(_root, ["gateway"])} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [
		["gateway", "provided_by"],
		["gateway", "strategy"],
		["gateway", "nodes"],
		["gateway", "requests_per_day"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_when_the_strategy_does_not_look_at_the_traffic if {
	every strategy in {"round_robin", "random", "source_hash"} {
		path := array.concat(_root, ["gateway", "strategy"])
		declared := _declared(object.union(_whole, {"gateway": {"strategy": strategy}}))
		indicator.findings == {finding.not_one_of(path, indicator.by_load, strategy)} with input as declared
	}
}

test_unsatisfied_just_below_each_figure if {
	every field, figure in {"nodes": 2, "requests_per_day": 100000000} {
		path := array.concat(_root, ["gateway", field])
		declared := _declared(object.union(_whole, {"gateway": {field: figure - 1}}))
		indicator.findings == {finding.below(path, figure, figure - 1)} with input as declared
	}
}

test_two_balancers_do_not_make_one_that_meets_all if {
	declared := _declared({
		"busy": {"provided_by": "SLB", "strategy": "round_robin", "nodes": 2, "requests_per_day": 200000000},
		"clever": {"provided_by": "Higress", "strategy": "least_requests", "nodes": 2, "requests_per_day": 1000},
	})
	indicator.findings == {
		finding.not_one_of(array.concat(_root, ["busy", "strategy"]), indicator.by_load, "round_robin"),
		finding.below(array.concat(_root, ["clever", "requests_per_day"]), 100000000, 1000),
	} with input as declared
}

test_one_that_lacks_nothing_is_enough if {
	indicator.findings == set() with input as _declared(object.union(_whole, {"another": {}}))
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "efficiency", "load_balancing"]

_whole := {
	"gateway": {
		"provided_by": "Higress",
		"strategy": "least_requests",
		"nodes": 2,
		"requests_per_day": 100000000,
	},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"efficiency": {"load_balancing": whole}}}}}
