package facts.configs.dialogue_turns_test

import data.facts.configs.dialogue_turns as rule
import data.lib.configs_test as given
import data.lib.dataset_info_test as made

test_one_turn_and_several if {
	entries := {"a": {"file_name": "a.json"}, "b": {"formatting": "sharegpt"}, "c": {"columns": {"history": "h"}}, "d": {}}
	given.values(rule.facts, 5) == {
		["a.provided_by", "LLaMA-Factory data set a"], ["a.turns", "single_turn"],
		["b.provided_by", "LLaMA-Factory data set b"], ["b.turns", "multi_turn"],
		["c.provided_by", "LLaMA-Factory data set c"], ["c.turns", "multi_turn"],
	} with input as made.beside(entries, "a,b,c")
}

test_none_from_definitions_alone if rule.facts == set() with input as given.file("dataset_info", {"a": {}, "b": {"formatting": "sharegpt"}})

test_nothing_is_unknown if count(rule.unknown) == 0
