package indicators.platform.toolchain.data_processing.dataset_split_test

import data.indicators.platform.toolchain.data_processing.dataset_split as indicator
import data.lib.finding

test_satisfied_with_two_parts if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["provided_by"],
		["parts"],
		["parts", "train", "share_percent"],
		["parts", "validation", "share_percent"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_with_a_single_part if {
	whole := json.remove(_full, [["parts", "validation"]])
	indicator.findings == {finding.too_few(array.concat(_root, ["parts"]), 2, 1)} with input as _declared(whole)
}

test_undeclared_without_a_split if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "data_processing", "cleaning", "dataset_split"]

_full := {
	"provided_by": "train_test_split",
	"parts": {"train": {"share_percent": 98}, "validation": {"share_percent": 2}},
}

_declared(split_up) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"data_processing": {"cleaning": {"dataset_split": split_up}}}
}
