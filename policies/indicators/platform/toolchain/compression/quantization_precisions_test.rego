package indicators.platform.toolchain.compression.quantization_precisions_test

import data.indicators.platform.toolchain.compression.quantization_precisions as indicator
import data.lib.finding

test_satisfied_with_two_precisions if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_with_a_single_recipe if {
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _declared(object.remove(_full, ["second"]))
}

test_the_same_precision_twice_is_one if {
	same := object.union(_full, {"second": {"precision": "int8"}})
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _declared(same)
}

test_unsatisfied_when_a_recipe_lacks_a_field if {
	every field in ["provided_by", "precision"] {
		short := {finding.too_few(_root, 2, 1), finding.missing(array.concat(_root, ["second", field]))}
		indicator.findings == short with input as _declared(json.remove(_full, [["second", field]]))
	}
}

test_a_third_recipe_asks_for_nothing if {
	indicator.findings == set() with input as _declared(object.union(_full, {"third": {"precision": "fp8"}}))
}

test_undeclared_without_recipes if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "compression", "quantization_recipes"]

_full := {
	"first": {"provided_by": "llm-compressor", "precision": "int8"},
	"second": {"provided_by": "ModelOpt", "precision": "int4"},
}

_declared(recipes) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"compression": {"quantization_recipes": recipes}}
}
