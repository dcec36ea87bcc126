package indicators.platform.toolchain.compression.distillation_schemes_test

import data.indicators.platform.toolchain.compression.distillation_schemes as indicator
import data.lib.finding

test_satisfied_with_two_schemes if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_with_a_single_recipe if {
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _declared(object.remove(_full, ["second"]))
}

test_the_same_scheme_twice_is_one if {
	same := object.union(_full, {"second": {"scheme": "soft"}})
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _declared(same)
}

test_unsatisfied_when_a_recipe_lacks_a_field if {
	every field in ["provided_by", "scheme"] {
		short := {finding.too_few(_root, 2, 1), finding.missing(array.concat(_root, ["second", field]))}
		indicator.findings == short with input as _declared(json.remove(_full, [["second", field]]))
	}
}

test_a_third_recipe_asks_for_nothing if {
	indicator.findings == set() with input as _declared(object.union(_full, {"third": {"scheme": "feature"}}))
}

test_undeclared_without_recipes if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "compression", "distillation_recipes"]

_full := {
	"first": {"provided_by": "llm-compressor", "scheme": "soft"},
	"second": {"provided_by": "ModelOpt", "scheme": "hard"},
}

_declared(recipes) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"compression": {"distillation_recipes": recipes}}
}
