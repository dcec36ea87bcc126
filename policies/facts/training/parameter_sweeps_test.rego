package facts.training.parameter_sweeps_test

import data.facts.training.parameter_sweeps as rule
import data.lib.configurations_test as given

test_a_search_of_oumi if {
	given.values(rule.facts, 1) == {
		["provided_by", "Oumi (Optuna)"],
		["algorithm", "TPESampler"],
		["objective_metric", "eval_loss"],
		["search_space", "0.1 to 0.2, uniform"],
	} with input as _tuned(2, {"learning_rate": {"type": "uniform", "low": 0.1, "high": 0.2}})
	rule.facts == set() with input as _tuned(1, {"learning_rate": {"type": "uniform", "low": 0.1, "high": 0.2}})
	rule.facts == set() with input as _tuned(2, {"optimizer": {"type": "categorical", "choices": ["sgd"]}})
}

_tuned(trials, space) := given.file("oumi_tune", {"tuning": {
	"n_trials": trials,
	"tuner_type": "OPTUNA",
	"tunable_training_params": space,
}})
