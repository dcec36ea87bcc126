package facts.training.tuning_extents_test

import data.facts.training.tuning_extents as rule
import data.lib.configurations_test as given

test_all_parameters_and_some if {
	files := given.several("llama_factory", [
		{"do_train": true, "stage": "sft", "finetuning_type": "full"},
		{"do_train": true, "stage": "sft", "finetuning_type": "freeze"},
	])
	given.under(rule.facts, "updates") == {"all_parameters", "some_parameters"} with input as files
}

test_axolotl_without_an_adapter_trains_all if {
	files := given.several("axolotl", [
		{"base_model": "a", "datasets": [{}]},
		{"base_model": "a", "datasets": [{}], "adapter": "lora"},
	])
	given.under(rule.facts, "updates") == {"all_parameters", "some_parameters"} with input as files
}

test_none_from_one_kind if {
	rule.facts == set() with input as given.file("llama_factory", {"do_train": true, "stage": "sft", "finetuning_type": "full"})
}

test_nothing_is_unknown if count(rule.unknown) == 0

test_a_recipe_with_and_without_an_adapter if {
	files := given.several("trl", [{"learning_rate": 0.1}, {"learning_rate": 0.1, "use_peft": true}])
	given.under(rule.facts, "updates") == {"all_parameters", "some_parameters"} with input as files
}

test_frozen_layers_are_not_all if {
	files := given.several("axolotl", [
		{"base_model": "a", "datasets": [{}], "unfrozen_parameters": ["^lm_head"]},
		{"base_model": "a", "datasets": [{}], "adapter": "lora"},
	])
	rule.facts == set() with input as files
}

test_a_script_with_and_without_its_adapter if {
	both := given.commands("torchrun", [_run("finetune.py", {"use-lora": true}), _run("finetune.py", {})])
	given.under(rule.facts, "updates") == {"all_parameters", "some_parameters"} with input as both
	off := given.commands("torchrun", [_run("tune.py", {"use-lora": true}), _run("finetune.py", {"use-lora": false})])
	given.under(rule.facts, "updates") == {"all_parameters", "some_parameters"} with input as off
}

test_a_script_that_may_know_no_adapter if {
	others := given.commands("torchrun", [_run("tune.py", {"use-lora": true}), _run("finetune.py", {})])
	rule.facts == set() with input as others
}

_run(script, flags) := {
	"program": "torchrun", "framework": "transformers", "script": script,
	"script_flags": object.union({"model-name-or-path": "a", "learning-rate": 0.1}, flags),
}
