# METADATA
# title: Downstream tasks that fine-tuning jobs evaluate on
# description: |
#   Tasks that a fine-tuning job measures by itself when it ends. Loss on held-out data is no downstream task.
# custom:
#   title_zh: 微调任务自动评测的下游任务
#   shows: [6.2.2.3.f]
package facts.training.downstream_evaluations

import data.lib.evaluating
import data.lib.fact
import data.lib.naming
import data.lib.training

facts contains found if {
	some one in _evaluated
	root := ["development", "production", "fine_tuning", "evaluations", training.entry(one.resource)]
	some [path, value] in [[["provided_by"], one.provider], [["trigger"], object.get(one, "trigger", "after_each_job")]]
	found := fact.of(array.concat(root, path), value, [fact.at(one.resource, one.pointer)])
}

facts contains fact.of(path, metric, [fact.at(one.resource, one.pointer)]) if {
	some one in _evaluated
	some metric in one.metrics
	path := [
		"development", "production", "fine_tuning", "evaluations", training.entry(one.resource),
		"tasks", naming.slug(one.task), "metric",
	]
}

unknown := set()

_evaluated contains one if {
	some run in input.resources.training.axolotl
	some plugin in run.body.plugins
	endswith(plugin, "LMEvalPlugin")
	not run.body.lm_eval_post_train == false
	some position, task in run.body.lm_eval_tasks
	one := {
		"resource": run, "pointer": ["lm_eval_tasks", position], "provider": "lm-evaluation-harness in axolotl",
		"task": task, "metrics": [],
	}
}

# OpenRLHF evaluates on a data set of its own at every so many steps
_evaluated contains one if {
	some set_to in evaluating.on
	set_to.framework == "openrlhf_command"
	some flag in ["eval.dataset", "eval-dataset"]
	dataset := set_to.resource.body.script_flags[flag]
	is_string(dataset)
	startswith(set_to.resource.body.script, "openrlhf.cli.train_ppo")
	one := {
		"resource": set_to.resource, "pointer": ["script_flags", flag], "provider": "OpenRLHF (eval_dataset)",
		"task": dataset, "metrics": ["pass@1"], "trigger": "scheduled",
	}
}

# Open Instruct starts a job of evaluation for each model that it saves last
_evaluated contains one if {
	some run in training.resources("transformers_command")
	tasks := run.body.script_flags["oe-eval-tasks"]
	is_string(tasks)
	_starts_evaluations(run.body)
	one := {
		"resource": run, "pointer": ["script_flags", "oe-eval-tasks"], "provider": "Open Instruct (oe_eval_tasks)",
		"task": tasks, "metrics": [],
	}
}

# its GRPO starts them where it is told to, and its other scripts where they are not told otherwise
_starts_evaluations(body) if {
	body.script in {"finetune.py", "dpo.py", "dpo_tune_cache.py"}
	object.get(body.script_flags, "try-launch-beaker-eval-jobs", true) == true
}

_starts_evaluations(body) if {
	startswith(body.script, "grpo")
	body.script_flags["try-launch-beaker-eval-jobs-on-weka"] == true
}

# LLM Foundry evaluates when training ends too
_evaluated contains one if {
	some run in input.resources.training.composer
	run.body.train_loader.name == "finetuning"
	training.is_set(run.body.eval_interval)
	some position, task in run.body.icl_tasks
	is_string(task.label)
	one := {
		"resource": run, "pointer": ["icl_tasks", position], "provider": "LLM Foundry (icl_tasks)",
		"task": task.label, "metrics": array.slice(object.get(task, "metric_names", []), 0, 1),
	}
}
