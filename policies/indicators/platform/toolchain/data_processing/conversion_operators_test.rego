package indicators.platform.toolchain.data_processing.conversion_operators_test

import data.indicators.platform.toolchain.data_processing.conversion_operators as indicator
import data.lib.finding

test_satisfied_with_every_one if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_of_them if {
	every part in ["emoji", "html_tags", "special_symbols", "non_characters", "separators"] {
		missing := {finding.missing(array.concat(_root, [part, "provided_by"]))}
		indicator.findings == missing with input as _declared(object.remove(_full, [part]))
		indicator.findings == missing with input as _declared(json.remove(_full, [[part, "provided_by"]]))
	}
}

test_another_one_asks_for_nothing if {
	indicator.findings == set() with input as _declared(object.union(_full, {"another": {}}))
}

test_undeclared_without_operators if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "data_processing", "cleaning", "conversion_operators"]

_full := {
	"emoji": {"provided_by": "clean_emoji"},
	"html_tags": {"provided_by": "clean_html"},
	"special_symbols": {"provided_by": "punctuation_normalization"},
	"non_characters": {"provided_by": "remove_invisible"},
	"separators": {"provided_by": "whitespace_normalization"},
}

_declared(operators) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"data_processing": {"cleaning": {"conversion_operators": operators}}}
}
