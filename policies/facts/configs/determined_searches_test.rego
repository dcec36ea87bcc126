package facts.configs.determined_searches_test

import data.facts.configs.determined_searches as rule
import data.lib.configs_test as given

test_trials_that_a_metric_compares if {
	given.values(rule.facts, 4) == {
		["file-1.provided_by", "Determined experiment (file-1)"],
		["file-1.algorithm", "adaptive ASHA"],
		["file-1.objective_metric", "eval_loss"],
		["file-1.parameters.optimizer.lr.search_space", "-5 to -1, logarithmic"],
		["file-1.parameters.rank.search_space", "8, 16"],
	} with input as _experiment({"name": "adaptive_asha", "metric": "eval_loss", "max_trials": 64})
	count(rule.facts) == 5 with input as _experiment({"name": "grid", "metric": "eval_loss"})
}

test_one_trial_searches_nothing if {
	rule.facts == set() with input as _experiment({"name": "single", "metric": "eval_loss"})
	rule.facts == set() with input as _experiment({"name": "random", "metric": "eval_loss", "max_trials": 1})
	rule.facts == set() with input as _experiment({"name": "random", "max_trials": 9})
}

test_constants_are_no_range if {
	rule.facts == set() with input as given.file("determined_experiment", {
		"searcher": {"name": "random", "metric": "eval_loss", "max_trials": 9},
		"hyperparameters": {
			"lr": 3, "rank": {"type": "const", "val": 8}, "beta": {"type": "double", "minval": 1, "maxval": 1},
			"size": {"type": "categorical", "vals": [8, 8]},
		},
	})
}

_experiment(searcher) := given.file("determined_experiment", {"searcher": searcher, "hyperparameters": {
	"optimizer": {"lr": {"type": "log", "minval": -5, "maxval": -1}},
	"rank": {"type": "categorical", "vals": [8, 16]},
	"batch": 4,
}})
