package indicators.platform.toolchain.data_processing.custom_cleaning_operators_test

import data.indicators.platform.toolchain.data_processing.custom_cleaning_operators as indicator
import data.lib.finding

test_satisfied_with_one_operator if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["provided_by"],
		["operators"],
		["operators", "strip_watermarks", "provided_by"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_when_nobody_has_added_one if {
	unused := json.remove(_full, [["operators", "strip_watermarks"]])
	indicator.findings == {finding.too_few(array.concat(_root, ["operators"]), 1, 0)} with input as _declared(unused)
}

test_one_operator_that_is_there_suffices if {
	second := {"operators": {"planned": {}}}
	indicator.findings == set() with input as _declared(object.union(_full, second))
}

test_undeclared_without_custom_operators if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "data_processing", "cleaning", "custom_operators"]

_full := {
	"provided_by": "a registry of operators",
	"operators": {"strip_watermarks": {"provided_by": "ops/strip_watermarks.py"}},
}

_declared(custom) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"data_processing": {"cleaning": {"custom_operators": custom}}}
}
