package facts.training.metric_comparison_test

import data.facts.training.metric_comparison as rule
import data.lib.configurations_test as given

test_two_runs_in_one_tracker if {
	given.values(rule.facts, 1) == {
		["provided_by", "Weights & Biases"],
		["chart", "curve"],
	} with input as given.several("trl", [{"report_to": "wandb"}, {"report_to": ["wandb"]}])
}

test_none_from_one_run_or_trackers_apart if {
	rule.facts == set() with input as given.file("trl", {"report_to": "wandb"})
	rule.facts == set() with input as given.several("trl", [{"report_to": "wandb"}, {"report_to": "tensorboard"}])
	rule.facts == set() with input as given.several("trl", [{"report_to": "none"}, {"report_to": "none"}])
}
