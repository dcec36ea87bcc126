package facts.configs.metric_choice_test

import data.facts.configs.metric_choice as rule
import data.lib.configs_test as given
import data.lib.lm_eval_test as made

test_metrics_to_choose if {
	given.values(rule.facts, 4) == {
		["provided_by", "metric_list of tasks of lm-evaluation-harness"],
		["metrics.acc.provided_by", "lm-evaluation-harness"],
		["metrics.f1.provided_by", "lm-evaluation-harness"],
	} with input as made.task("acme/arc", ["acc", "f1"])
}

test_none_without_a_metric if rule.facts == set() with input as made.task("acme/arc", [])

test_nothing_is_unknown if count(rule.unknown) == 0
