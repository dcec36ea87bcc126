package facts.training.training_metric_trends_test

import data.facts.training.training_metric_trends as rule
import data.lib.configurations_test as given

test_losses_that_a_tracker_gets if {
	body := {"logging_steps": 10, "report_to": ["wandb"], "eval_strategy": "steps"}
	given.values(rule.facts, 2) == {
		["training_metrics.recorded_every_steps", 10],
		["training_loss.provided_by", "TRL with transformers"],
		["validation_loss.provided_by", "TRL with transformers"],
	} with input as given.file("trl", body)
}

test_the_shortest_interval_of_several_runs if {
	runs := [{"logging_steps": 10, "report_to": "wandb"}, {"logging_steps": 5, "report_to": "wandb"}]
	given.under(rule.facts, "recorded_every_steps") == {5} with input as given.several("trl", runs)
}

test_megatron_evaluates_where_it_has_batches if {
	flags := {"log-interval": 1, "tensorboard-dir": "t", "eval-interval": 100, "eval-iters": 10}
	run := {"framework": "megatron", "script_flags": flags}
	"validation_loss.provided_by" in {name | some [name, _] in given.values(rule.facts, 2)} with input as given.command("torchrun", run)
	none := {"framework": "megatron", "script_flags": object.union(flags, {"eval-iters": 0})}
	given.values(rule.facts, 2) == {
		["training_metrics.recorded_every_steps", 1],
		["training_loss.provided_by", "Megatron"],
	} with input as given.command("torchrun", none)
}

test_none_without_a_tracker_or_an_interval if {
	rule.facts == set() with input as given.file("trl", {"logging_steps": 10, "report_to": "none"})
	rule.facts == set() with input as given.file("trl", {"logging_steps": 0, "report_to": "wandb"})
	rule.facts == set() with input as given.file("trl", {"logging_steps": 0.1, "report_to": "wandb"})
}

test_no_validation_where_none_is_made if {
	body := {"logging_steps": 10, "report_to": "wandb", "eval_strategy": "no"}
	given.values(rule.facts, 1) == {
		["recorded_every_steps", 10],
		["provided_by", "TRL with transformers"],
	} with input as given.file("trl", body)
}

test_an_open_interval_is_unknown if {
	count(rule.unknown) == 1 with input as given.file_open("trl", {"report_to": "wandb"}, [["logging_steps"]])
}

test_rewards_that_verl_records_at_each_step if {
	overrides := {"trainer.logger": "[\"console\",\"wandb\"]", "trainer.test_freq": 5}
	run := {"program": "python", "framework": "verl", "overrides": overrides}
	given.values(rule.facts, 2) == {
		["training_metrics.recorded_every_steps", 1],
		["reward.provided_by", "verl"],
		["validation_score.provided_by", "verl"],
	} with input as given.command("python", run)
	tuned := object.union(run, {"script": "verl.trainer.sft_trainer"})
	given.values(rule.facts, 2) == {
		["training_metrics.recorded_every_steps", 1],
		["training_loss.provided_by", "verl"],
		["validation_loss.provided_by", "verl"],
	} with input as given.command("python", tuned)
	console := {"program": "python", "framework": "verl", "overrides": {"trainer.logger": "[\"console\"]"}}
	rule.facts == set() with input as given.command("python", console)
}
