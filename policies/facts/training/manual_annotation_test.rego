package facts.training.manual_annotation_test

import data.facts.training.manual_annotation as rule
import data.lib.configurations_test as given

test_people_annotate if {
	steps := [{"human_preference_annotation_mapper": {"wait_for_annotations": true}}]
	given.values(rule.facts, 2) == {
		["manual.provided_by", "human_preference_annotation_mapper"],
	} with input as given.file("data_juicer", {"process": steps})
}

test_none_from_a_model if {
	rule.facts == set() with input as given.file("data_juicer", {"process": ["image_tagging_mapper"]})
}

test_nothing_is_unknown if count(rule.unknown) == 0
