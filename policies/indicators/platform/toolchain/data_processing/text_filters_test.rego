package indicators.platform.toolchain.data_processing.text_filters_test

import data.indicators.platform.toolchain.data_processing.text_filters as indicator
import data.lib.finding

test_satisfied_with_every_one if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["garbled_text", "provided_by"],
		["chinese_character_ratio", "provided_by"],
		["chinese_character_ratio", "threshold_ratio"],
		["references", "provided_by"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_without_a_filter if {
	every kind in ["garbled_text", "references"] {
		missing := {finding.missing(array.concat(_root, [kind, "provided_by"]))}
		indicator.findings == missing with input as _declared(object.remove(_full, [kind]))
	}
}

test_unsatisfied_without_the_filter_by_ratio if {
	missing := {finding.missing(array.concat(_root, ["chinese_character_ratio", field])) |
		some field in ["provided_by", "threshold_ratio"]
	}
	indicator.findings == missing with input as _declared(object.remove(_full, ["chinese_character_ratio"]))
}

test_another_one_asks_for_nothing if {
	indicator.findings == set() with input as _declared(object.union(_full, {"another": {}}))
}

test_undeclared_without_filters if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "data_processing", "cleaning", "filters"]

_full := {
	"garbled_text": {"provided_by": "perplexity_filter"},
	"chinese_character_ratio": {"provided_by": "character_ratio_filter", "threshold_ratio": 0.3},
	"references": {"provided_by": "remove_bibliography"},
}

_declared(filters) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"data_processing": {"cleaning": {"filters": filters}}}
}
