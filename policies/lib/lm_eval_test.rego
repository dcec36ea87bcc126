package lib.lm_eval_test

import data.lib.configs_test as given
import data.lib.lm_eval

# a task with metrics over a data set
task(dataset, metrics) := given.file("lm_eval_task", {
	"task": "arc",
	"dataset_path": dataset,
	"metric_list": [{"metric": metric} | some metric in metrics],
})

test_a_task_with_its_metrics if {
	_scored(task("acme/arc", ["acc", "f1"])) == {["arc.acc", "acme/arc"], ["arc.f1", "acme/arc"]}
	_scored(given.file("lm_eval_task", {
		"task": "arc",
		"dataset_path": "acme/arc",
		"dataset_name": "easy",
		"metric_list": [{"metric": "acc"}],
	})) == {["arc.acc", "acme/arc (easy)"]}
}

test_none_from_data_at_hand_or_a_function if {
	_scored(task("json", ["acc"])) == set()
	_scored(task("./data", ["acc"])) == set()
	_scored(task("/data", ["acc"])) == set()
	_scored(task("acme/arc", ["utils.score"])) == set()
	_scored(task("acme/arc", [])) == set()
}

_scored(files) := found if {
	found := {[score.entry, score.dataset] | some score in lm_eval.scored} with input as files
}
