# METADATA
# title: Runs that evaluate while they train
# description: |
#   Where a run is told to evaluate on held-out data. An interval without batches, and a strategy of "no", evaluate nothing.
package lib.evaluating

import data.lib.nemo_rl
import data.lib.training

on contains set_to if {
	some set_to in training.read("eval_strategy")
	set_to.value in {"steps", "epoch"}
}

# Megatron and what is built on it evaluate at intervals, unless they have no batches
on contains set_to if {
	some set_to in training.above("eval_steps", 0)
	set_to.framework in {"neox", "megatron_command", "flagscale", "verl", "verl_command", "litgpt"}
	every batches in training.within(set_to.framework, set_to.resource, "eval_batches") {
		batches.value > 0
	}
	every pointer in object.get(data.knowledge.training_settings[set_to.framework].settings, "eval_batches", []) {
		not training.is_open(set_to.resource, pointer)
	}
}

# OpenRLHF needs a data set to evaluate on
on contains set_to if {
	some set_to in training.above("eval_steps", 0)
	set_to.framework == "openrlhf_command"
	some flag in ["eval.dataset", "eval-dataset"]
	training.is_set(set_to.resource.body.script_flags[flag])
}

on contains set_to if {
	some set_to in training.above("eval_steps", 0)
	set_to.framework == "axolotl"
	_has_held_out(set_to.resource.body)
}

on contains set_to if {
	some run in input.resources.training.axolotl
	run.body.evals_per_epoch > 0
	_has_held_out(run.body)
	set_to := {"framework": "axolotl", "resource": run, "pointer": ["evals_per_epoch"], "value": run.body.evals_per_epoch}
}

on contains set_to if {
	some run in nemo_rl.evaluated
	pointer := [run.algorithm, "val_period"]
	set_to := {"framework": run.framework, "resource": run.resource, "pointer": pointer, "value": object.get(run.resource.body, pointer, 0)}
}

on contains set_to if {
	some run in input.resources.training.composer
	count(run.body.eval_loader) > 0
	training.is_set(run.body.eval_interval)
	set_to := {"framework": "composer", "resource": run, "pointer": ["eval_interval"], "value": run.body.eval_interval}
}

on contains set_to if {
	some run in input.resources.training.olmo
	count(run.body.evaluators) > 0
	training.is_set(run.body.eval_interval)
	set_to := {"framework": "olmo", "resource": run, "pointer": ["eval_interval"], "value": run.body.eval_interval}
}

_has_held_out(body) if body.val_set_size > 0

_has_held_out(body) if count(body.test_datasets) > 0
