package facts.measurements.evaluation_tasks_test

import data.facts.measurements.evaluation_tasks as rule
import data.lib.evaluation_runs_test as evaluated
import data.lib.measurements_test as given

test_a_task_with_its_metric if {
	given.below(rule.facts, 4) == {
		["provided_by", "lm-evaluation-harness 0.4.9"],
		["tasks.cmmlu.acc.provided_by", "haonan-li/cmmlu"],
		["tasks.cmmlu.acc.metric", "acc"],
	} with input as evaluated.runs([evaluated.run(1, "chat-8b", 0.8, {"dataset": "haonan-li/cmmlu"})])
}

test_a_task_without_a_data_set_is_its_own_benchmark if {
	["tasks.cmmlu.acc.provided_by", "cmmlu"] in given.below(rule.facts, 4) with input as evaluated.runs([evaluated.run(
		1, "chat-8b", 0.8,
		{},
	)])
}

test_none_without_a_run if rule.facts == set() with input as {"resources": {}}

test_nothing_of_a_run_is_open if count(rule.unknown) == 0 with input as {"resources": {}}
