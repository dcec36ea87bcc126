package facts.training.compression_kinds_test

import data.facts.training.compression_kinds as rule
import data.lib.configurations_test as given

test_two_kinds if {
	both := {"q": {"q_modifiers": {"GPTQModifier": {"scheme": "W4A16"}, "WandaPruningModifier": {"sparsity": 0.5}}}}
	given.under(rule.facts, "kind") == {"quantization", "pruning"} with input as given.file("compression_recipe", both)
	given.under(rule.facts, "technique") == {"GPTQ", "Wanda"} with input as given.file("compression_recipe", both)
}

test_none_from_one_kind if {
	rule.facts == set() with input as given.file("llama_factory", {"export_dir": "out", "export_quantization_bit": 4})
}

test_nothing_is_unknown if count(rule.unknown) == 0
