package facts.configs.prompt_metrics_test

import data.facts.configs.prompt_metrics as rule
import data.lib.configs_test as given

test_metrics_that_are_chosen if {
	given.values(rule.facts, 4) == {
		["provided_by", "assertions of promptfoo"],
		["metrics.rouge-n.provided_by", "promptfoo"],
		["metrics.factuality.provided_by", "promptfoo"],
	} with input as _asserting([{"type": "rouge-n"}, {"type": "factuality"}])
}

test_one_is_no_choice if rule.facts == set() with input as _asserting([{"type": "equals"}, {"type": "equals"}])

test_nothing_is_unknown if count(rule.unknown) == 0

_asserting(list) := given.file("promptfoo", {"tests": [{"assert": list}]})
