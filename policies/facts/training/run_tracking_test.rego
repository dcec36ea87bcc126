package facts.training.run_tracking_test

import data.facts.training.run_tracking as rule
import data.lib.configurations_test as given

test_a_reporter if {
	found := rule.facts with input as given.file("trl", {"report_to": ["wandb"]})
	given.values(found, 2) == {
		["monitoring.provided_by", "Weights & Biases"],
		["logging.provided_by", "Weights & Biases"],
		["fine_tuning.provided_by", "Weights & Biases"],
	}
}

test_tensorboard_keeps_no_log if {
	found := rule.facts with input as given.file("neox", {"tensorboard_dir": "tb", "log_dir": "logs"})
	given.values(found, 2) == {
		["monitoring.provided_by", "TensorBoard"],
		["training.provided_by", "TensorBoard"],
		["logging.provided_by", "GPT-NeoX, log_dir"],
	}
}

test_each_switch if {
	every row in [
		["deepspeed", {"tensorboard": {"enabled": true}}],
		["axolotl", {"use_mlflow": true}],
		["llama_factory", {"use_swanlab": true}],
		["torchtune", {"metric_logger": {"_component_": "torchtune.training.metric_logging.WandBLogger"}}],
	] {
		count(rule.facts) > 0 with input as given.file(row[0], row[1])
	}
	given_dir := {"framework": "megatron", "given": {"script_flags": ["tensorboard-dir"]}}
	count(rule.facts) == 2 with input as given.command("torchrun", given_dir)
}

test_none_where_nothing_is_reported_to if {
	every row in [
		["llama_factory", {"report_to": "none", "logging_steps": 10, "plot_loss": true}],
		["trl", {"report_to": []}],
		["axolotl", {"wandb_project": null, "wandb_name": ""}],
		["axolotl", {"wandb_project": "p", "wandb_mode": "disabled"}],
		["neox", {"use_wandb": false, "wandb_project": "p"}],
		["deepspeed", {"monitor_config": {"enabled": true, "csv_monitor": {"enabled": false}}}],
		["deepspeed", {"wandb": {"enabled": false}}],
		["torchtune", {"metric_logger": {"_component_": "torchtune.training.metric_logging.StdoutLogger"}}],
	] {
		rule.facts == set() with input as given.file(row[0], row[1])
	}
}

test_none_where_the_environment_switches_it_off if {
	off := {"framework": "transformers", "script_flags": {"report-to": "wandb"}, "environment": {"WANDB_MODE": "disabled"}}
	rule.facts == set() with input as given.command("torchrun", off)
}

test_all_is_unknown if {
	rule.facts == set() with input as given.file("trl", {"report_to": "all"})
	count(rule.unknown) == 1 with input as given.file("trl", {"report_to": "all"})
}

test_none_where_wandb_is_disabled if {
	off := {"framework": "transformers", "script_flags": {"report-to": "wandb"}, "environment": {"WANDB_DISABLED": true}}
	rule.facts == set() with input as given.command("torchrun", off)
}

test_a_reporter_that_is_left_open_is_unknown if {
	count(rule.unknown) == 1 with input as given.file_open("trl", {}, [["report_to"]])
}

test_a_log_on_disk if {
	logger := {"_component_": "torchtune.training.metric_logging.DiskLogger", "log_dir": "out"}
	given.under(rule.facts, "provided_by") == {"torchtune (DiskLogger)"} with input as given.file("torchtune", {"metric_logger": logger})
	console := {"_component_": "torchtune.training.metric_logging.StdoutLogger"}
	rule.facts == set() with input as given.file("torchtune", {"metric_logger": console})
}
