package indicators.platform.toolchain.monitoring.overflow_detection_test

import data.indicators.platform.toolchain.monitoring.overflow_detection as indicator
import data.lib.finding

test_satisfied_with_one_check if {
	indicator.subjects == _subjects with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_satisfied_by_any_other_check if {
	other := {"memory": {"provided_by": "compute sanitizer"}}
	indicator.subjects == {array.concat(_root, ["memory"])} with input as _declared(other)
	indicator.findings == set() with input as _declared(other)
}

test_unsatisfied_when_none_says_what_provides_it if {
	unnamed := {"register": {}, "memory": {"note": "planned"}}
	missing := {finding.missing(array.concat(_root, [name, "provided_by"])) |
		some name in ["register", "memory"]
	}
	indicator.findings == missing with input as _declared(unnamed)
}

test_one_that_says_so_suffices if {
	indicator.findings == set() with input as _declared(object.union(_full, {"memory": {}}))
}

test_undeclared_when_the_map_is_empty if {
	indicator.subjects == set() with input as _declared({})
	indicator.findings == set() with input as _declared({})
}

test_undeclared_without_checks if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "monitoring", "overflow_checks"]

_full := {"register": {"provided_by": "loss-scale overflow counter"}}

_subjects := {array.concat(_root, ["register"])}

_declared(overflow_checks) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"monitoring": {"overflow_checks": overflow_checks}}
}
