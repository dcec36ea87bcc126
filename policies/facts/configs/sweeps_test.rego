package facts.configs.sweeps_test

import data.facts.configs.sweeps as rule
import data.lib.configs_test as given

test_a_sweep_by_a_metric if {
	given.values(rule.facts, 4) == {
		["file-1.provided_by", "W&B sweep (file-1)"],
		["file-1.algorithm", "Bayesian optimisation"],
		["file-1.objective_metric", "eval_loss"],
		["file-1.parameters.rank.search_space", "8, 16"],
		["file-1.parameters.lr.search_space", "1 to 5, log_uniform_values"],
		["file-1.parameters.decay.search_space", "normal"],
	} with input as _sweep({
		"rank": {"values": [8, 16]},
		"lr": {"min": 1, "max": 5, "distribution": "log_uniform_values"},
		"decay": {"distribution": "normal", "mu": 0, "sigma": 1},
		"epochs": {"value": 3},
	})
}

test_none_without_a_metric_or_a_choice if {
	rule.facts == set() with input as given.file("wandb_sweep", {"method": "random", "parameters": {"lr": {"min": 0, "max": 1}}})
	rule.facts == set() with input as _sweep({"lr": {"values": [1]}})
	rule.facts == set() with input as _sweep({"lr": {"values": [1, 1]}})
	rule.facts == set() with input as _sweep({"lr": {"min": 1, "max": 1}})
	rule.facts == set() with input as _sweep({})
}

test_a_range_without_a_shape if {
	["file-1.parameters.lr.search_space", "1 to 5"] in given.values(rule.facts, 4) with input as _sweep({"lr": {"min": 1, "max": 5}})
}

test_values_that_are_words if {
	["file-1.parameters.opt.search_space", "adam, sgd"] in given.values(rule.facts, 4) with input as _sweep({"opt": {"values": ["adam", "sgd"]}})
}

test_an_open_metric if {
	files := given.file_open("wandb_sweep", {"method": "grid", "parameters": {}, "metric": {}}, [["metric", "name"]])
	{one.reason | some one in rule.unknown} == {"the metric of a sweep is not known"} with input as files
}

_sweep(parameters) := given.file("wandb_sweep", {"method": "bayes", "metric": {"name": "eval_loss"}, "parameters": parameters})
