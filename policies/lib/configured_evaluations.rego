# METADATA
# title: Evaluations that scripts and configurations start
# description: |
#   The tasks that a harness is told to measure a model on, by script or by file. The metric of a task is told where the
#   configuration names it, or where the harness has one for the task.
package lib.configured_evaluations

import data.lib.fact
import data.lib.training

# each task with its resource, pointer, what evaluates, and its metrics
tasks contains object.union(run, {"task": task, "metrics": _metrics(run, task)}) if {
	some run in _runs
	some task in _names(object.get(run.resource.body, run.pointer, null))
}

tasks contains {
	"resource": run, "pointer": ["icl_tasks", position], "provider": "LLM Foundry (icl_tasks)",
	"task": task.label, "metrics": object.get(task, "metric_names", []),
} if {
	some type in ["composer", "composer_eval"]
	some run in input.resources.training[type]
	some position, task in run.body.icl_tasks
	training.is_set(task.label)
}

tasks contains {
	"resource": run, "pointer": ["evaluators", position, "label"], "provider": "OLMo (evaluators)",
	"task": evaluator.label, "metrics": [metric | metric := data.knowledge.evaluation_tasks[lower(evaluator.label)].metric],
} if {
	some run in input.resources.training.olmo
	some position, evaluator in run.body.evaluators
	evaluator.type == "downstream"
	training.is_set(evaluator.label)
}

tasks contains {
	"resource": run, "pointer": ["tasks", position, "task_name"], "provider": "lm-evaluation-harness in Oumi",
	"task": task.task_name, "metrics": [metric | metric := data.knowledge.evaluation_tasks[lower(task.task_name)].metric],
} if {
	some run in input.resources.training.oumi_eval
	some position, task in run.body.tasks
	task.evaluation_backend == "lm_harness"
	is_string(task.task_name)
	_is_name(task.task_name)
}

tasks contains {
	"resource": run, "pointer": ["data", "dataset_name"], "provider": "NeMo RL",
	"task": run.body.data.dataset_name, "metrics": [run.body.eval.metric],
} if {
	some run in input.resources.training.nemo_rl_eval
	_is_name(run.body.data.dataset_name)
	is_string(run.body.eval.metric)
	not run.body.data.dataset_name in {"local", "ResponseDataset", "OpenAIFormatDataset"}
}

open contains fact.at(run.resource, run.pointer) if {
	some run in _runs
	fact.undecided(run.resource, run.pointer)
}

_runs contains {"resource": run, "pointer": ["flags", "tasks"], "provider": "lm-evaluation-harness"} if {
	some run in input.resources.launch.lm_eval
}

_runs contains {"resource": run, "pointer": ["script_flags", flag], "provider": provider} if {
	some program in training.launchers
	some run in input.resources.launch[program]
	_evaluates(run.body)
	some flag in ["tasks", "task-list", "task"]
	provider := _harness(run.body)
}

_runs contains {"resource": run, "pointer": ["flags", "eval-dataset"], "provider": "EvalScope in ms-swift"} if {
	some run in input.resources.launch.swift_eval
}

_runs contains {"resource": run, "pointer": ["flags", flag], "provider": provider} if {
	some program, [flags, provider] in _harnesses
	some run in input.resources.launch[program]
	some flag in flags
	run.body.flags[flag]
}

# tasks of LightEval stand after the model's arguments, as suite|task|shots|fallback
tasks contains {
	"resource": run, "pointer": ["program"], "provider": "LightEval", "task": split(task, "|")[1], "metrics": [],
} if {
	some run in input.resources.launch.lighteval
	some argument in run.body.arguments
	some task in split(argument, ",")
	regex.match(`^[a-z_]+\|[^|]+\|\d+`, task)
}

_runs contains {"resource": run, "pointer": ["tasks"], "provider": "lm-evaluation-harness"} if {
	some run in input.resources.training.lm_eval_run
}

_runs contains {"resource": run, "pointer": ["datasets"], "provider": provider} if {
	some type, provider in {"evalscope_run": "EvalScope", "helmet": "HELMET"}
	some run in input.resources.training[type]
}

tasks contains {
	"resource": run, "pointer": ["evaluation", "tasks", position, "name"], "provider": "NeMo Evaluator",
	"task": task.name, "metrics": [],
} if {
	some run in input.resources.training.nemo_evaluator
	some position, task in run.body.evaluation.tasks
	_is_name(task.name)
}

# by what their command lines name tasks; source: the documentation of each
_harnesses := {
	"evalscope": [["datasets"], "EvalScope"],
	"opencompass": [["datasets"], "OpenCompass"],
	"lmms_eval": [["tasks"], "lmms-eval"],
	"helm": [["run-entries", "r"], "HELM"],
	"evalplus": [["dataset"], "EvalPlus"],
	"mteb": [["tasks", "t"], "MTEB"],
	"litgpt_evaluate": [["tasks"], "lm-evaluation-harness in LitGPT"],
	"fastchat_judge": [["bench-name"], "FastChat LLM judge"],
}

_runs contains {"resource": run, "pointer": ["tasks"], "provider": "lm-evaluation-harness in torchtune"} if {
	some run in input.resources.training.torchtune
	run.body.tasks
	not run.body.optimizer
}

_runs contains {"resource": run, "pointer": ["lmeval", "task"], "provider": "lm-evaluation-harness in llm-compressor"} if {
	some run in input.resources.training.compression_run
}

_runs contains {"resource": run, "pointer": ["lm_eval_tasks"], "provider": "lm-evaluation-harness in axolotl"} if {
	some run in input.resources.training.axolotl
	some plugin in run.body.plugins
	endswith(plugin, "LMEvalPlugin")
}

_evaluates(body) if body.framework == "evaluation"

_evaluates(body) if body.script == "lm_eval"

_harness(body) := "lm-evaluation-harness" if {
	some flag in ["model-args", "num-fewshot"]
	body.script_flags[flag]
} else := "lm-evaluation-harness" if {
	body.script == "lm_eval"
} else := concat("", ["evaluation script (", body.script, ")"])

_names(value) := {name |
	some part in split(value, ",")
	name := trim_space(part)
	_is_name(name)
} if {
	is_string(value)
}

_names(value) := {name | some name in value; _is_name(name)} if is_array(value)

_is_name(name) if {
	is_string(name)
	training.is_set(name)
	count(name) < 100
	not contains(name, "/")
}

# metrics that the run is held to, as `exact_match,strict-match`, else that of the task
_metrics(run, task) := [min({split(name, ",")[0] | some name, _ in run.resource.body.lmeval.metrics})] if {
	task
	run.pointer == ["lmeval", "task"]
	count(run.resource.body.lmeval.metrics) > 0
} else := [metric] if {
	contains(run.provider, "lm-evaluation-harness")
	metric := data.knowledge.evaluation_tasks[lower(task)].metric
} else := []
