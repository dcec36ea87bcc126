package facts.training.automatic_annotation_test

import data.facts.training.automatic_annotation as rule
import data.lib.configurations_test as given

test_a_model_annotates if {
	given.values(rule.facts, 2) == {
		["automation.provided_by", "image_tagging_mapper"],
	} with input as given.file("data_juicer", {"process": ["image_tagging_mapper"]})
}

test_none_from_people if {
	steps := [{"human_preference_annotation_mapper": null}]
	rule.facts == set() with input as given.file("data_juicer", {"process": steps})
}

test_nothing_is_unknown if count(rule.unknown) == 0
