package facts.configs.task_labels_test

import data.facts.configs.task_labels as rule
import data.lib.configs_test as given

test_choices_for_a_text if {
	{[one.path[count(one.path) - 1], one.value] | some one in rule.facts} == {
		["provided_by", "Label Studio (file-1)"],
		["definition", "asks about an invoice"],
	} with input as _project("Text", [_choice("billing", {"hint": "asks about an invoice"}), _choice("other", {})])
}

test_one_choice_tells_nothing_apart if {
	rule.facts == set() with input as _project("Text", [_choice("billing", {})])
}

test_choices_for_an_image_are_of_no_text if {
	rule.facts == set() with input as _project("Image", [_choice("cat", {}), _choice("dog", {})])
}

test_nothing_is_unknown if count(rule.unknown) == 0

_project(tag, choices) := given.file("label_studio", {"elements": array.concat(
	[
		{"tag": "View", "attributes": {}, "inside": null},
		{"tag": tag, "attributes": {"name": "shown", "value": "$it"}, "inside": 0},
		{"tag": "Choices", "attributes": {"name": "topic", "toName": "shown"}, "inside": 0},
	],
	choices,
)})

_choice(value, more) := {"tag": "Choice", "attributes": object.union({"value": value}, more), "inside": 2}
