package facts.training.instruction_construction_test

import data.facts.training.instruction_construction as rule
import data.lib.configurations_test as given

test_models_that_write_instructions if {
	steps := [{"generate_qa_from_text_mapper": null}, {"optimize_qa_mapper": null}]
	count(rule.facts) == 2 with input as given.file("data_juicer", {"process": steps})
}

test_none_from_cleaning if {
	rule.facts == set() with input as given.file("data_juicer", {"process": ["clean_email_mapper"]})
}

test_nothing_is_unknown if count(rule.unknown) == 0

test_a_model_that_promptwright_asks if {
	body := {"data_engine": {"args": {"instructions": "a", "model": "acme/b"}}, "dataset": {"creation": {"num_steps": 5}}}
	given.values(rule.facts, 2) == {["model_generation.provided_by", "promptwright (acme/b)"]} with input as given.file(
		"promptwright",
		body,
	)
	none := object.union(body, {"dataset": {"creation": {"num_steps": 0}}})
	rule.facts == set() with input as given.file("promptwright", none)
}
