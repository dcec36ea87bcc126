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
