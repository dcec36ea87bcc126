package facts.configs.gateway_models_test

import data.facts.configs.gateway_models as rule
import data.lib.configs_test as given
import data.lib.gateways_test as made

test_three_models if {
	given.values(rule.facts, 4) == {
		["a-7b.offered_for", "call"],
		["b-7b.offered_for", "call"],
		["c-7b.offered_for", "call"],
	} with input as made.gateway([_chat("A-7B"), _chat("A-7B"), _chat("B-7B"), _chat("C-7B")], {})
}

test_none_from_two_models_however_often_they_are_listed if {
	rule.facts == set() with input as made.gateway([_chat("a"), _chat("a"), _chat("b"), _chat("b")], {})
	rule.facts == set() with input as made.gateway([_chat("a"), _chat("b"), _chat("text-embedding-3")], {})
	rule.facts == set() with input as made.gateway(
		[
			_chat("a"), _chat("b"),
			object.union(_chat("c"), {"model_info": {"mode": "embedding"}}),
		],
		{},
	)
}

test_nothing_is_unknown if count(rule.unknown) == 0

_chat(model) := made.deployment(model, concat("/", ["openai", model]), "x")
