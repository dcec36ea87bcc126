package facts.training.process_records_test

import data.facts.training.process_records as rule
import data.lib.configurations_test as given

_steps := ["clean_html_mapper"]

test_a_tracer_that_is_on if {
	given.values(rule.facts, 2) == {["preprocessing_methods.provided_by", "Data-Juicer (open_tracer)"]} with input as given.file(
		"data_juicer",
		{"process": _steps, "open_tracer": true},
	)
}

test_none_where_it_is_off_or_nothing_is_processed if {
	rule.facts == set() with input as given.file("data_juicer", {"process": _steps, "open_tracer": false})
	rule.facts == set() with input as given.file("data_juicer", {"process": _steps})
	rule.facts == set() with input as given.file("data_juicer", {"process": [], "open_tracer": true})
}

test_an_open_switch_is_unknown if {
	open := given.file_open("data_juicer", {"process": _steps}, [["open_tracer"]])
	count(rule.unknown) == 1 with input as open
}
