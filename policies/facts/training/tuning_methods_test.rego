package facts.training.tuning_methods_test

import data.facts.training.tuning_methods as rule
import data.lib.configurations_test as given

test_two_ways if {
	files := given.several("llama_factory", [
		{"do_train": true, "stage": "sft", "finetuning_type": "lora"},
		{"do_train": true, "stage": "sft", "finetuning_type": "full"},
		{"do_train": true, "stage": "dpo", "finetuning_type": "lora"},
		{"do_train": true, "stage": "pt", "finetuning_type": "lora"},
	])
	given.under(rule.facts, "method") == {
		"adapter", "instruction",
		"preference_optimization", "continual_learning",
	} with input as files
}

test_none_from_one_way if {
	body := {"do_train": true, "stage": "sft", "finetuning_type": "lora"}
	rule.facts == set() with input as given.several("llama_factory", [body, body])
}

test_nothing_is_unknown if count(rule.unknown) == 0

test_ways_of_axolotl if {
	files := given.several("axolotl", [
		{"base_model": "a", "datasets": [{}], "rl": "dpo"},
		{"base_model": "a", "datasets": [{}], "reward_model": true},
		{"base_model": "a", "datasets": [{}], "adapter": "lora"},
	])
	given.under(rule.facts, "method") == {"preference_optimization", "rlhf", "adapter"} with input as files
}

test_scripts_that_are_called_after_what_they_do if {
	flags := {"learning-rate": 0.1}
	tuned := _script("sft_train.py", object.union(flags, {"use-lora": true}))
	every row in [
		["ppo_train.py", {"reward-model-name": "acme/r"}, {"adapter", "rlhf"}],
		["rm_train.py", {}, {"adapter", "rlhf"}],
		["dpo_train.py", {}, {"adapter", "preference_optimization"}],
		["ppo_train.py", {}, set()],
		["sft_or_dpo.py", {}, set()],
		["train.py", {"reward-model-name": "acme/r"}, set()],
	] {
		other := _script(row[0], object.union(flags, row[1]))
		given.under(rule.facts, "method") == row[2] with input as given.commands("torchrun", [tuned, other])
	}
}

_script(name, flags) := {"framework": "transformers", "script": name, "script_flags": flags}
