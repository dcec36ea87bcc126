package indicators.platform.toolchain.data_processing.cleaning_treatments_test

import data.indicators.platform.toolchain.data_processing.cleaning_treatments as indicator
import data.lib.finding

test_satisfied_with_every_one if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_of_them if {
	every part in ["deduplication", "desensitization", "sensitive_word_filtering", "regex_replacement"] {
		missing := {finding.missing(array.concat(_root, [part, "provided_by"]))}
		indicator.findings == missing with input as _declared(object.remove(_full, [part]))
		indicator.findings == missing with input as _declared(json.remove(_full, [[part, "provided_by"]]))
	}
}

test_another_one_asks_for_nothing if {
	indicator.findings == set() with input as _declared(object.union(_full, {"another": {}}))
}

test_undeclared_without_treatments if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "data_processing", "cleaning", "treatments"]

_full := {
	"deduplication": {"provided_by": "minhash"},
	"desensitization": {"provided_by": "Presidio"},
	"sensitive_word_filtering": {"provided_by": "flagged_words_filter"},
	"regex_replacement": {"provided_by": "replace_content"},
}

_declared(treatments) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"data_processing": {"cleaning": {"treatments": treatments}}}
}
