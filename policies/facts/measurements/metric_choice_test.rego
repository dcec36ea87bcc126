package facts.measurements.metric_choice_test

import data.facts.measurements.metric_choice as rule
import data.lib.evaluation_runs_test as evaluated
import data.lib.measurements_test as given

test_each_metric_that_a_list_chooses if {
	given.below(rule.facts, 4) == {
		["provided_by", "metric_list of a task of lm-eval"],
		["metrics.acc.provided_by", "lm-evaluation-harness 0.4.9"],
	} with input as evaluated.runs([evaluated.run(1, "chat-8b", 0.8, {})])
}

test_none_where_no_list_is_there if {
	rule.facts == set() with input as given.one("lm_eval", "eval", {"tasks": {}, "metric_choices": {}})
	rule.facts == set() with input as given.one("lm_eval", "eval", {"tasks": {}})
}

test_nothing_of_a_run_is_open if count(rule.unknown) == 0 with input as {"resources": {}}
