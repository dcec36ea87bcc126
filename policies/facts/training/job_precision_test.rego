package facts.training.job_precision_test

import data.facts.training.job_precision as rule
import data.lib.configurations_test as given

test_both_formats_where_they_are_known if {
	found := rule.facts with input as given.file("neox", {"fp16": {"enabled": true}})
	given.values(found, 1) == {["provided_by", "GPT-NeoX"], ["compute_format", "fp16"], ["master_format", "fp32"]}
}

test_the_narrow_one_where_the_other_is_not if {
	found := rule.facts with input as given.file("trl", {"bf16": true})
	given.values(found, 1) == {["provided_by", "TRL with transformers"], ["compute_format", "bf16"]}
}

test_words_for_it if {
	every row in [
		["accelerate", {"mixed_precision": "bf16"}],
		["neox", {"precision": "bfloat16"}],
		["megatron", {"trainer": {"precision": "bf16-mixed"}}],
	] {
		given.under(rule.facts, "compute_format") == {"bf16"} with input as given.file(row[0], row[1])
	}
}

test_none_where_it_is_off_or_pure if {
	every row in [
		["deepspeed", {"fp16": {"enabled": false, "loss_scale": 0}}],
		["llama_factory", {"bf16": true, "pure_bf16": true}],
		["llama_factory", {"bf16": false}],
		["accelerate", {"mixed_precision": "no"}],
		["axolotl", {"bf16": "full"}],
		["deepspeed", {"bf16": {"enabled": true, "bf16_master_weights_and_grads": true}}],
	] {
		rule.facts == set() with input as given.file(row[0], row[1])
	}
}

test_auto_is_unknown if {
	count(rule.unknown) == 2 with input as given.file("deepspeed", {"fp16": {"enabled": "auto"}, "bf16": {"enabled": "auto"}})
}
