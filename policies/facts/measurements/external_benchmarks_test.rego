package facts.measurements.external_benchmarks_test

import data.facts.measurements.external_benchmarks as rule
import data.lib.evaluation_runs_test as evaluated
import data.lib.measurements_test as given

test_a_data_set_of_a_hub if {
	shown := {["cmmlu.acc.dataset", "haonan-li/cmmlu"], ["cmmlu.acc.metric", "acc"]}
	given.below(rule.facts, 5) == shown with input as _run({"dataset": "haonan-li/cmmlu"})
}

test_none_from_a_file_at_hand if rule.facts == set() with input as _run({})

_run(task) := evaluated.runs([evaluated.run(1, "chat-8b", 0.8, task)])

test_nothing_of_a_run_is_open if count(rule.unknown) == 0 with input as {"resources": {}}
