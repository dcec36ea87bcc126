package facts.training.quantization_schemes_test

import data.facts.training.quantization_schemes as rule
import data.lib.configurations_test as given

test_two_schemes if {
	files := given.several("axolotl", [{"qat": {"weight_dtype": "int4"}}, {"quantization": {"weight_dtype": "int4"}}])
	given.under(rule.facts, "scheme") == {"quantization_aware_training", "post_training"} with input as files
}

test_none_from_one_scheme if {
	rule.facts == set() with input as given.file("quantize_config", {"bits": 4, "group_size": 128})
}

test_nothing_is_unknown if count(rule.unknown) == 0
