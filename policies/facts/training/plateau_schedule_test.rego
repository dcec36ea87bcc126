package facts.training.plateau_schedule_test

import data.facts.training.plateau_schedule as rule
import data.lib.configurations_test as given

test_a_schedule_that_follows_a_metric if {
	body := {
		"lr_scheduler_type": "reduce_lr_on_plateau", "eval_strategy": "steps", "metric_for_best_model": "eval_loss",
		"lr_scheduler_kwargs": {"patience": 3},
	}
	given.values(rule.facts, 1) == {
		["provided_by", "TRL with transformers"],
		["performance_metric", "eval_loss"],
		["convergence_window_evaluations", 3],
	} with input as given.file("trl", body)
}

test_none_from_a_schedule_that_is_fixed_or_has_nothing_to_follow if {
	every schedule in ["cosine", "linear", "constant", "cosine_with_restarts"] {
		rule.facts == set() with input as given.file("trl", {"lr_scheduler_type": schedule, "eval_strategy": "steps"})
	}
	rule.facts == set() with input as given.file("trl", {"lr_scheduler_type": "reduce_lr_on_plateau", "eval_strategy": "no"})
	rule.facts == set() with input as given.file("trl", {"lr_scheduler_type": "reduce_lr_on_plateau"})
}

test_nothing_is_unknown if count(rule.unknown) == 0
