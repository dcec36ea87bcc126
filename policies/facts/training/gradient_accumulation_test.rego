package facts.training.gradient_accumulation_test

import data.facts.training.gradient_accumulation as rule
import data.lib.configurations_test as given

test_steps_as_they_are_set if {
	found := rule.facts with input as given.file("deepspeed", {"gradient_accumulation_steps": 8})
	given.values(found, 2) == {
		["gradient_accumulation.provided_by", "DeepSpeed"],
		["gradient_accumulation.steps", 8],
	}
}

test_none_from_one_step if {
	rule.facts == set() with input as given.file("deepspeed", {"gradient_accumulation_steps": 1})
	rule.facts == set() with input as given.file("trl", {"gradient_accumulation_steps": null})
}

test_auto_is_unknown if {
	auto := given.file("deepspeed", {"gradient_accumulation_steps": "auto"})
	rule.facts == set() with input as auto
	count(rule.unknown) == 1 with input as auto
}

test_steps_between_the_batches_of_litgpt if {
	batches := {"global_batch_size": 64, "micro_batch_size": 4}
	found := rule.facts with input as given.file("litgpt", {"devices": 4, "num_nodes": 1, "train": batches})
	given.values(found, 2) == {
		["gradient_accumulation.provided_by", "LitGPT"],
		["gradient_accumulation.steps", 4],
	}
	{count(one.places) | some one in found} == {3}
}

test_no_steps_of_litgpt_where_devices_take_the_whole_batch_or_are_not_said if {
	batches := {"global_batch_size": 16, "micro_batch_size": 4}
	rule.facts == set() with input as given.file("litgpt", {"devices": 4, "train": batches})
	whole := {"global_batch_size": 8, "micro_batch_size": 4}
	rule.facts == set() with input as given.file("litgpt", {"devices": 1, "num_nodes": 2, "train": whole})
	rule.facts == set() with input as given.file("litgpt", {"train": batches})
	automatic := given.file("litgpt", {"devices": "auto", "train": batches})
	rule.facts == set() with input as automatic
	count(rule.unknown) == 1 with input as automatic
}
