package facts.configs.prompt_evaluations_test

import data.facts.configs.prompt_evaluations as rule
import data.lib.configs_test as given

test_what_answers_are_held_to if {
	given.values(rule.facts, 4) == {
		["provided_by", "promptfoo"],
		["tasks.file-1.contains.provided_by", "promptfoo (file-1)"],
		["tasks.file-1.contains.metric", "contains"],
	} with input as given.file("promptfoo", {"prompts": ["a"], "providers": ["b"], "tests": [{"vars": {}, "assert": [{"type": "contains", "value": "c"}]}]})
}

test_what_all_tests_are_held_to if {
	count(rule.facts) == 3 with input as given.file("promptfoo", {"defaultTest": {"assert": [{"type": "llm-rubric"}]}})
}

test_a_test_without_an_assertion_measures_nothing if {
	rule.facts == set() with input as given.file("promptfoo", {"tests": [{"vars": {"a": 1}}], "providers": ["b"]})
	rule.facts == set() with input as given.file("promptfoo", {"tests": "file://tests.csv"})
}

test_nothing_is_unknown if count(rule.unknown) == 0
