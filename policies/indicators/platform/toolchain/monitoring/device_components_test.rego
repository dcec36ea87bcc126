package indicators.platform.toolchain.monitoring.device_components_test

import data.indicators.platform.toolchain.monitoring.device_components as indicator
import data.lib.finding

test_satisfied_with_one_that_is_watched if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["query", "provided_by"],
		["components"],
		["components", "processor", "provided_by"],
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
	none := json.remove(_full, [["components", "processor"]])
	indicator.findings == {finding.too_few(array.concat(_root, ["components"]), 1, 0)} with input as _declared(none)
}

test_satisfied_by_any_other_one if {
	other := {"components": {"memory": {"provided_by": "an exporter"}, "processor": {}}}
	indicator.findings == set() with input as _declared(object.union(object.remove(_full, ["components"]), other))
}

test_undeclared_without_devices if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "monitoring", "compute_devices"]

_full := {
	"components": {"processor": {"provided_by": "an exporter"}},
	"query": {"provided_by": "PromQL"},
}

_declared(compute_devices) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"monitoring": {"compute_devices": compute_devices}}
}
