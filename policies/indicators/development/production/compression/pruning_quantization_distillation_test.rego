package indicators.development.production.compression.pruning_quantization_distillation_test

import data.indicators.development.production.compression.pruning_quantization_distillation as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_unsatisfied_without_one_of_the_three if {
	every name, recipe in _complete {
		found := indicator.findings with input as _declared(json.remove(_complete, [name]))
		found == {finding.lacks(_root, recipe.kind)}
	}
}

test_a_recipe_counts_with_its_parts if {
	every name, recipe in _complete {
		every key in ["provided_by", "kind"] {
			found := indicator.findings with input as _declared(json.remove(_complete, [[name, key]]))
			found == {finding.lacks(_root, recipe.kind), finding.missing(array.concat(_root, [name, key]))}
		}
	}
}

test_pruning_says_its_technique if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["cut/technique"]))
	found == {finding.lacks(_root, "pruning"), finding.missing(array.concat(_root, ["cut", "technique"]))}
}

test_a_poor_recipe_does_no_harm_beside_a_good_one if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"draft": {"kind": "pruning"}}))
	indicator.findings == set() with input as _declared(object.union(_complete, {"draft": {}}))
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "compression", "recipes"]

_complete := {
	"cut": {"provided_by": "ModelOpt", "kind": "pruning", "technique": "structured"},
	"w8a8": {"provided_by": "llm-compressor", "kind": "quantization"},
	"student": {"provided_by": "NeMo", "kind": "distillation"},
}

_declared(recipes) := {"capabilities": {"development": {"production": {"compression": {"recipes": recipes}}}}}
