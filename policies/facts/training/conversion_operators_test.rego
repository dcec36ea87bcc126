package facts.training.conversion_operators_test

import data.facts.training.conversion_operators as rule
import data.lib.configurations_test as given

test_what_operators_convert if {
	steps := [{"fix_unicode_mapper": null}, "whitespace_normalization_mapper", {"clean_html_mapper": null}]
	given.values(rule.facts, 2) == {
		["non_characters.provided_by", "fix_unicode_mapper"],
		["separators.provided_by", "whitespace_normalization_mapper"],
		["html_tags.provided_by", "clean_html_mapper"],
	} with input as given.file("data_juicer", {"process": steps})
}

test_none_from_other_operators if {
	rule.facts == set() with input as given.file("data_juicer", {"process": [{"text_length_filter": {"min_len": 10}}]})
}

test_nothing_is_unknown if count(rule.unknown) == 0
