package facts.training.logged_predictions_test

import data.facts.training.logged_predictions as rule
import data.lib.configurations_test as given

test_predictions_that_are_kept if {
	count(rule.facts) == 1 with input as given.file("lm_eval_run", {"log_samples": true, "output_path": "out"})
}

test_none_where_nothing_is_written if {
	rule.facts == set() with input as given.file("lm_eval_run", {"log_samples": true})
	rule.facts == set() with input as given.file("lm_eval_run", {"log_samples": false, "output_path": "out"})
}

test_nothing_is_unknown if count(rule.unknown) == 0
