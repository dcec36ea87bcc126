package indicators.inference.operations.ecosystem.three_models_offered_test

import data.indicators.inference.operations.ecosystem.three_models_offered as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_with_one_less if {
	declared := _declared(json.remove(_whole, ["model-1"]))
	indicator.findings == {finding.too_few(_root, 3, 2)} with input as declared
}

test_another_build_of_a_model_adds_nothing if {
	declared := _declared(object.union(_whole, {"model-1": {"variant_of": "model-2"}}))
	indicator.findings == {finding.too_few(_root, 3, 2)} with input as declared
}

test_a_model_counts_only_when_it_says_what_it_is_offered_for if {
	declared := _declared(json.remove(_whole, ["model-1/offered_for"]))
	indicator.findings == {
		finding.too_few(_root, 3, 2),
		finding.missing(array.concat(_root, ["model-1", "offered_for"])),
	} with input as declared
}

test_any_offer_will_do if {
	every offer in {"training", "call_and_training"} {
		declared := _declared(object.union(_whole, {"model-1": {"offered_for": offer}}))
		indicator.findings == set() with input as declared
	}
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "operations", "ecosystem", "models"]

_whole := {name: {"offered_for": "call"} |
	some number in numbers.range(1, 3)
	name := concat("-", ["model", format_int(number, 10)])
}

_declared(whole) := {"capabilities": {"inference": {"operations": {"ecosystem": {"models": whole}}}}}
