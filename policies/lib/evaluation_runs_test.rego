# METADATA
# title: A run of lm-evaluation-harness in the short form that tests read well in
package lib.evaluation_runs_test

import data.lib.evaluation_runs
import data.lib.measurements_test as given

# a run of one task with one metric
run(id, model, score, task) := given.result(id, "eval", {
	"model": model,
	"tool_version": "0.4.9",
	"metric_choices": {"acc": true},
	"tasks": {"cmmlu": object.union(
		{
			"metrics": {"acc": {"score": score, "filter": "none"}},
			"version": 1, "shots": 5, "samples": 100,
		},
		task,
	)},
})

# the input of some runs
runs(given_runs) := given.input_of("lm_eval", given_runs)

test_each_task_with_each_metric if {
	count(evaluation_runs.scores) == 2 with input as runs([run(1, "a", 0.5, {"metrics": {"f1": {
		"score": 0.6,
		"filter": "none",
	}}})])
}

test_a_harness_of_unknown_version if {
	evaluation_runs.harness(given.result(1, "eval", {})) == "lm-evaluation-harness"
}
