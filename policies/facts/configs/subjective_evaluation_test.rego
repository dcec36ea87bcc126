package facts.configs.subjective_evaluation_test

import data.facts.configs.subjective_evaluation as rule
import data.lib.configs_test as given

test_the_better_of_two_answers if {
	given.values(rule.facts, 4) == {
		["graphical_interface.provided_by", "Label Studio (file-1)"],
		["ratings.feedback.provided_by", "Label Studio (file-1)"],
	} with input as _project("Text", {"tag": "Pairwise", "attributes": {"name": "best", "toName": "one,two"}, "inside": 0})
}

test_labels_rate_nothing if {
	rule.facts == set() with input as _project("Text", {"tag": "Choices", "attributes": {"name": "topic", "toName": "one"}, "inside": 0})
}

test_pictures_are_no_answers if {
	rule.facts == set() with input as _project("Image", {"tag": "Rating", "attributes": {"name": "stars", "toName": "one"}, "inside": 0})
}

test_nothing_is_unknown if count(rule.unknown) == 0

_project(tag, control) := given.file("label_studio", {"elements": [
	{"tag": "View", "attributes": {}, "inside": null},
	{"tag": tag, "attributes": {"name": "one", "value": "$one"}, "inside": 0},
	{"tag": tag, "attributes": {"name": "two", "value": "$two"}, "inside": 0},
	control,
]})
