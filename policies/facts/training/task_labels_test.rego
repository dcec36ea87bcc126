package facts.training.task_labels_test

import data.facts.training.task_labels as rule
import data.lib.configurations_test as given

test_columns_that_are_told_apart if {
	{[one.path[5], one.value] | some one in rule.facts} == {["triage", "columns in run.yaml"]} with input as _data({
		"file_name": "triage.json",
		"columns": {"prompt": "question", "response": "team"},
	})
}

test_default_names_and_one_column_define_nothing if {
	rule.facts == set() with input as _data({"file_name": "triage.json"})
	rule.facts == set() with input as _data({"file_name": "wiki.json", "columns": {"prompt": "text"}})
	rule.facts == set() with input as _data({"file_name": "wiki.json", "columns": {"prompt": "text", "response": ""}})
}

test_nothing_is_unknown if count(rule.unknown) == 0

_data(entry) := given.file("llama_factory_data", {"triage": entry})
