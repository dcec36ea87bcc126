# METADATA
# title: Workflows from data to a model that answers
# description: |
#   Steps of Argo workflows and of pipelines of Tekton that train, with those beside them that prepare data, deploy, infer
#   and evaluate. A step trains or deploys by what it runs or applies, or by the words of its name where it runs something;
#   one that a condition leaves out does nothing. A workflow that prepares no data, does not train or deploys nothing is
#   not the whole way.
# custom:
#   title_zh: 从数据到推理的工作流
#   shows: [6.1.3.4.d, 6.2.2.3.f]
package facts.kubernetes.workflow_stages

import data.lib.commands
import data.lib.fact
import data.lib.kubernetes
import data.lib.lines
import data.lib.naming
import data.lib.workloads

facts contains found if {
	some [workflow, by] in _training
	stages := {stage | some step in workflow.steps; some stage in _stages(step)}
	count({"data_processing", "deployment"} - stages) == 0
	some step in workflow.steps
	some stage in _stages(step)
	some keys, value in {
		["provided_by"]: by, ["stages", stage, "provided_by"]: concat(" ", ["step", step.name]),
	}
	path := ["platform", "overall", "usability", "inference_workflows", kubernetes.entry(workflow.owner)]
	found := fact.of(array.concat(path, keys), value, [step.place])
}

facts contains found if {
	some [workflow, by] in _training
	some step in workflow.steps
	count(naming.words(step.name) & {"eval", "evaluate", "evaluation", "benchmark"}) > 0
	some earlier in step.after
	some other in workflow.steps
	other.name == earlier
	"training" in _stages(other)
	some key, value in {"provided_by": concat("", ["step ", step.name, " of ", by]), "trigger": "after_each_job"}
	path := ["development", "production", "fine_tuning", "evaluations", kubernetes.entry(workflow.owner), key]
	found := fact.of(path, value, [step.place])
}

unknown := set()

_training contains [workflow, by] if {
	some workflow in array.concat(_argo, _tekton)
	some step in workflow.steps
	"training" in _stages(step)
	by := concat("", [workflow.engine, " (", kubernetes.called(workflow.kind, workflow.owner), ")"])
}

_stages(step) := ({"training" | _trains(step)} | {"deployment" | _deploys(step)}) | {stage |
	step.runs
	some stage, words in {
		"data_processing": {"dataset", "preprocess", "preprocessing", "tokenize", "tokenizer", "tokenization"},
		"inference": {"infer", "predict", "prediction", "inference"},
	}
	count(naming.words(step.name) & words) > 0
	not _deploys(step)
}

_trains(step) if {
	some kind in step.applies
	kind in {
		"PyTorchJob", "MPIJob", "TFJob", "JAXJob", "PaddleJob", "XGBoostJob", "TrainJob", "RayJob",
		"HyperPodPyTorchJob", "AscendJob",
	}
}

_trains(step) if workloads.trains(step.words)

_trains(step) if {
	step.runs
	count(naming.words(step.name) & {"train", "training", "finetune", "finetuner", "finetuning"}) > 0
}

_deploys(step) if {
	some kind in step.applies
	kind in {"InferenceService", "LLMInferenceService", "RayService", "SeldonDeployment", "LeaderWorkerSet"}
}

_deploys(step) if {
	step.runs
	count(naming.words(step.name) & {"deploy", "deployment", "serve"}) > 0
}

# the steps that call a template, with what the template does
_argo := [{"kind": kind, "owner": owner, "engine": "Argo Workflows", "steps": steps} |
	some kind, pointer in {
		"Workflow": ["spec"], "WorkflowTemplate": ["spec"], "ClusterWorkflowTemplate": ["spec"],
		"CronWorkflow": ["spec", "workflowSpec"],
	}
	some owner in input.resources.kubernetes[kind]
	kubernetes.in_group(owner, "argoproj.io")
	not owner.body.spec.suspend == true
	templates := object.get(owner.body, array.concat(pointer, ["templates"]), [])
	steps := [step |
		some position, caller in templates
		some [inner, task, after] in _calls(caller)
		not _is_off(object.get(task, "when", ""))
		some at, template in templates
		template.name == task.template
		above := array.concat(pointer, ["templates", at])
		step := {
			"name": task.name, "after": after, "runs": _runs(template), "applies": _applied(template),
			"words": _words(owner, template, above),
			"place": fact.at(owner, array.concat(array.concat(pointer, ["templates", position]), inner)),
		}
	]
]

# tasks of a graph with what they wait for, and steps with those of the groups before
_calls(template) := array.concat(
	[[["dag", "tasks", position], task, array.concat(object.get(task, "dependencies", []), _named(object.get(task, "depends", "")))] |
		some position, task in template.dag.tasks
	],
	[[["steps", group, position], task, after] |
		some group, tasks in template.steps
		is_array(tasks)
		some position, task in tasks
		after := [earlier.name |
			some before, others in template.steps
			before < group
			some earlier in others
		]
	],
)

# the names in "a.Succeeded && (b || c)"
_named(text) := [split(word, ".")[0] |
	some raw in split(text, " ")
	word := trim(raw, "()!")
	not word in {"", "&&", "||"}
]

_is_off(condition) if trim_space(condition) == "false"

_is_off(condition) if {
	not contains(condition, "{{")
	[left, right] := split(condition, "==")
	trim(left, " '\"") != trim(right, " '\"")
	not contains(condition, "&&")
	not contains(condition, "||")
}

_runs(template) if template.container

_runs(template) if template.script

_runs(template) if template.containerSet

_runs(template) := false if {
	not template.container
	not template.script
	not template.containerSet
}

_applied(template) := {kind |
	template.resource.action in {"create", "apply", "replace"}
	some kind in lines.values(template.resource.manifest, "kind")
}

_words(owner, template, above) := [word |
	some key in ["container", "script"]
	is_object(template[key])
	some word in commands.words(owner, {"pointer": array.concat(above, [key])})
]

_tekton := [{"kind": kind, "owner": owner, "engine": "Tekton", "steps": steps} |
	some kind, pointer in {"Pipeline": ["spec"], "PipelineRun": ["spec", "pipelineSpec"]}
	some owner in input.resources.kubernetes[kind]
	kubernetes.in_group(owner, "tekton.dev")
	steps := [step |
		some position, task in object.get(owner.body, array.concat(pointer, ["tasks"]), [])
		step := {
			"name": task.name, "after": object.get(task, "runAfter", []), "runs": true, "applies": set(), "words": [],
			"place": fact.at(owner, array.concat(pointer, ["tasks", position])),
		}
	]
]
