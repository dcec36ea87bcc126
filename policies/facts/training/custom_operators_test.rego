package facts.training.custom_operators_test

import data.facts.training.custom_operators as rule
import data.lib.configurations_test as given

test_operators_that_are_added if {
	body := {"process": ["clean_email_mapper"], "custom_operator_paths": ["ops/mask.py"]}
	given.values(rule.facts, 2) == {
		["custom_operators.provided_by", "Data-Juicer (custom_operator_paths)"],
		["ops-mask.py.provided_by", "ops/mask.py"],
	} with input as given.file("data_juicer", body)
}

test_none_from_an_empty_list if {
	rule.facts == set() with input as given.file("data_juicer", {"process": ["clean_email_mapper"], "custom_operator_paths": []})
}

test_code_as_a_step if {
	count(rule.facts) == 2 with input as given.file("data_juicer", {"process": [{"python_file_mapper": {"file_path": "ops/mine.py"}}]})
	rule.facts == set() with input as given.file("data_juicer", {"process": [{"python_file_mapper": {"file_path": ""}}, "python_lambda_mapper"]})
}

test_nothing_is_unknown if count(rule.unknown) == 0
