package facts.configs.annotation_modalities_test

import data.facts.configs.annotation_modalities as rule
import data.lib.configs_test as given

test_what_is_annotated if {
	given.values(rule.facts, 4) == {
		["modalities.text.provided_by", "Label Studio (file-1)"],
		["modalities.image.provided_by", "Label Studio (file-1)"],
		["modalities.video.provided_by", "Label Studio (file-1)"],
	} with input as _labels([
		_tag("Text", {"name": "t"}), _tag("Image", {"name": "i"}), _tag("Video", {"name": "v"}),
		_tag("Choices", {"name": "c", "toName": "t"}), _tag("TimelineLabels", {"name": "d", "toName": "i,v"}),
	])
}

test_none_from_what_is_only_shown_or_of_another_kind if {
	rule.facts == set() with input as _labels([_tag("Image", {"name": "i"}), _tag("Choices", {"name": "c", "toName": "t"})])
	rule.facts == set() with input as _labels([_tag("Audio", {"name": "a"}), _tag("Labels", {"name": "l", "toName": "a"})])
	rule.facts == set() with input as _labels([_tag("Text", {})])
}

test_nothing_is_unknown if count(rule.unknown) == 0

_tag(tag, attributes) := {"tag": tag, "attributes": attributes, "inside": 0}

_labels(tags) := given.file("label_studio", {"elements": array.concat([_tag("View", {})], tags)})
