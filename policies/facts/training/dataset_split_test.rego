package facts.training.dataset_split_test

import data.facts.training.dataset_split as rule
import data.lib.configurations_test as given

test_a_share_that_is_held_out if {
	given.values(rule.facts, 2) == {
		["train.share_percent", 95],
		["validation.share_percent", 5],
		["dataset_split.provided_by", "axolotl"],
	} with input as given.file("axolotl", {"val_set_size": 0.05})
}

test_weights_of_three_parts if {
	given.values(rule.facts, 2) == {
		["train.share_percent", 99.5],
		["validation.share_percent", 0.4],
		["test.share_percent", 0.1],
		["dataset_split.provided_by", "GPT-NeoX"],
	} with input as given.file("neox", {"split": "995,4,1"})
}

test_none_from_no_share if {
	every row in [
		["axolotl", {"val_set_size": 0}],
		["axolotl", {"val_set_size": 0.0}],
		["llama_factory", {"val_size": 500}],
		["neox", {"split": "100,0,0"}],
	] {
		rule.facts == set() with input as given.file(row[0], row[1])
	}
}

test_the_first_of_several_is_kept_in_view if {
	files := given.several("axolotl", [{"val_set_size": 0.1}, {"val_set_size": 0.2}])
	given.under(rule.facts, "share_percent") == {90, 10} with input as files
}

test_nothing_is_unknown if count(rule.unknown) == 0

test_the_same_split_in_several_files if {
	files := given.several("axolotl", [{"val_set_size": 0.1}, {"val_set_size": 0.1}])
	count(given.under(rule.facts, "share_percent")) == 2 with input as files
	count({place.resource | some found in rule.facts; some place in found.places}) == 2 with input as files
}

test_a_share_in_percent if {
	body := {"framework": "transformers", "script_flags": {"validation-split-percentage": 5}}
	given.under(rule.facts, "share_percent") == {95, 5} with input as given.command("torchrun", body)
	none := {"framework": "transformers", "script_flags": {"validation-split-percentage": 0}}
	rule.facts == set() with input as given.command("torchrun", none)
}

test_data_sets_that_are_divided_each if {
	sets := [{"split": {"train": 1, "validation": 0}}, {"split": {"train": 0.7, "validation": 0.2}}, {"split": {"train": 0.5, "validation": 0.5}}]
	given.values(rule.facts, 2) == {
		["train.share_percent", 70],
		["validation.share_percent", 20],
		["dataset_split.provided_by", "fms-hf-tuning"],
	} with input as given.file("fms_data", {"datasets": sets})
}

test_data_sets_that_are_not_divided if {
	every one in [{}, {"split": {"train": 0.8}}, {"split": {"train": 0, "validation": 0.3}}, {"split": {"train": 0.8, "validation": 0.8}}] {
		rule.facts == set() with input as given.file("fms_data", {"datasets": [one]})
	}
}
