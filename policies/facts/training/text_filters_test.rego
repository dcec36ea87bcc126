package facts.training.text_filters_test

import data.facts.training.text_filters as rule
import data.lib.configurations_test as given

test_what_filters_look_for if {
	steps := [{"special_characters_filter": {"max_ratio": 0.25}}, {"perplexity_filter": {"max_ppl": 1500}}, {"remove_bibliography_mapper": null}]
	{one.path[5] | some one in rule.facts} == {"garbled_text", "perplexity", "references"} with input as given.file(
		"data_juicer",
		{"process": steps},
	)
}

test_none_from_limits_that_let_everything_through if {
	steps := [{"special_characters_filter": {"min_ratio": 0.0, "max_ratio": 1.0}}]
	rule.facts == set() with input as given.file("data_juicer", {"process": steps})
}

test_nothing_is_unknown if count(rule.unknown) == 0
