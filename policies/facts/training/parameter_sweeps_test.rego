package facts.training.parameter_sweeps_test

import data.facts.training.parameter_sweeps as rule
import data.lib.configurations_test as given

test_what_is_searched_how_and_for_what if {
	parameters := {"lr": {"min": 0.1, "max": 0.2}, "seed": {"value": 1}, "batch": {"values": [8]}}
	body := {"method": "bayes", "metric": {"name": "loss"}, "parameters": parameters}
	given.values(rule.facts, 2) == {
		["run.yaml.provided_by", "Weights & Biases Sweeps"],
		["run.yaml.algorithm", "bayes"],
		["run.yaml.objective_metric", "loss"],
		["lr.search_space", "{\"max\":0.2,\"min\":0.1}"],
	} with input as given.file("wandb_sweep", body)
}

test_a_search_of_oumi if {
	given.values(rule.facts, 1) == {
		["provided_by", "Oumi (Optuna)"],
		["algorithm", "TPESampler"],
		["objective_metric", "eval_loss"],
		["search_space", "{\"high\":0.2,\"low\":0.1,\"type\":\"uniform\"}"],
	} with input as _tuned(2, {"learning_rate": {"type": "uniform", "low": 0.1, "high": 0.2}})
	rule.facts == set() with input as _tuned(1, {"learning_rate": {"type": "uniform", "low": 0.1, "high": 0.2}})
	rule.facts == set() with input as _tuned(2, {"optimizer": {"type": "categorical", "choices": ["sgd"]}})
}

_tuned(trials, space) := given.file("oumi_tune", {"tuning": {
	"n_trials": trials,
	"tuner_type": "OPTUNA",
	"tunable_training_params": space,
}})
