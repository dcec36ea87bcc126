package facts.configs.benchmarks_test

import data.facts.configs.benchmarks as rule
import data.lib.configs_test as given
import data.lib.lm_eval_test as made

test_a_benchmark_with_its_metric if {
	given.values(rule.facts, 5) == {["arc.acc.dataset", "acme/arc"], ["arc.acc.metric", "acc"]} with input as made.task("acme/arc", ["acc"])
}

test_none_without_a_metric if rule.facts == set() with input as made.task("acme/arc", [])

test_nothing_is_unknown if count(rule.unknown) == 0
