package facts.training.model_splits_test

import data.facts.training.model_splits as rule
import data.lib.configurations_test as given

test_two_ways_with_the_plan_of_an_autotuner if {
	body := {"pipe_parallel_size": 2, "model_parallel_size": 2, "autotuning": {"enabled": true}}
	given.values(rule.facts, 2) == {
		["pipeline.ways", 2],
		["tensor.ways", 2],
		["plan.provided_by", "GPT-NeoX (autotuning)"],
	} with input as given.file("neox", body)
}

test_none_from_one_way if {
	rule.facts == set() with input as given.file("neox", {"pipe_parallel_size": 1, "model_parallel_size": 2})
}

test_no_plan_where_autotuning_is_off if {
	body := {"pipe_parallel_size": 2, "model_parallel_size": 2, "autotuning": {"enabled": false}}
	count(rule.facts) == 2 with input as given.file("neox", body)
}

test_nothing_is_unknown if count(rule.unknown) == 0

test_context_parallelism_splits_the_sequence if {
	body := {"tensor_parallel_size": 2, "context_parallel_size": 4}
	given.values(rule.facts, 2) == {["tensor.ways", 2], ["sequence.ways", 4]} with input as given.file("axolotl", body)
}
