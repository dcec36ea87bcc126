package indicators.platform.toolchain.monitoring.network_state_test

import data.indicators.platform.toolchain.monitoring.network_state as indicator
import data.lib.finding

test_satisfied_with_one_that_is_watched if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["query", "provided_by"],
		["metrics"],
		["metrics", "traffic", "provided_by"],
		["used_for"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_when_nobody_can_look_it_up if {
	missing := {finding.missing(array.concat(_root, ["query", "provided_by"]))}
	indicator.findings == missing with input as _declared(object.remove(_full, ["query"]))
}

test_unsatisfied_when_nothing_is_watched if {
	none := json.remove(_full, [["metrics", "traffic"]])
	indicator.findings == {finding.too_few(array.concat(_root, ["metrics"]), 1, 0)} with input as _declared(none)
}

test_satisfied_by_any_other_one if {
	other := {"metrics": {"latency": {"provided_by": "an exporter"}, "traffic": {}}}
	indicator.findings == set() with input as _declared(object.union(object.remove(_full, ["metrics"]), other))
}

test_satisfied_for_each_use if {
	every use in ["training", "inference", "training_and_inference"] {
		indicator.findings == set() with input as _declared(object.union(_full, {"used_for": use}))
	}
}

test_unsatisfied_when_it_serves_neither if {
	accepted := ["inference", "training", "training_and_inference"]
	other := {finding.not_one_of(array.concat(_root, ["used_for"]), accepted, "other")}
	indicator.findings == other with input as _declared(object.union(_full, {"used_for": "other"}))
}

test_undeclared_without_a_network if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "monitoring", "network"]

_full := {
	"metrics": {"traffic": {"provided_by": "an exporter"}},
	"query": {"provided_by": "PromQL"},
	"used_for": "training",
}

_declared(network) := {"capabilities": {"platform": {"toolchain": {"monitoring": {"network": network}}}}}
