package facts.kubernetes.workflow_stages_test

import data.facts.kubernetes.workflow_stages as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_graph_from_data_to_inference if {
	_shown([_workflow([
		{"name": "download-dataset", "template": "run"},
		{"name": "tune", "template": "job", "dependencies": ["download-dataset"]},
		{"name": "serve", "template": "service", "dependencies": ["tune"]},
		{"name": "predict", "template": "run", "dependencies": ["serve"]},
		{"name": "evaluate", "template": "run", "depends": "tune.Succeeded && predict"},
	])]) == {
		["usability.inference_workflows.chat.provided_by", "Argo Workflows (Workflow ml/chat)"],
		["usability.inference_workflows.chat.stages.data_processing.provided_by", "step download-dataset"],
		["usability.inference_workflows.chat.stages.training.provided_by", "step tune"],
		["usability.inference_workflows.chat.stages.deployment.provided_by", "step serve"],
		["usability.inference_workflows.chat.stages.inference.provided_by", "step predict"],
		["fine_tuning.evaluations.chat.provided_by", "step evaluate of Argo Workflows (Workflow ml/chat)"],
		["fine_tuning.evaluations.chat.trigger", "after_each_job"],
	}
}

test_nothing_where_nothing_trains if {
	_shown([_workflow([{"name": "download-dataset", "template": "run"}, {"name": "predict", "template": "run"}])]) == set()
}

test_a_step_that_a_condition_leaves_out_does_nothing if {
	_shown([_conditional("false == true")]) == set()
	count(_shown([_conditional("true == true")])) == 4
	count(_shown([_conditional("{{x}} == true")])) == 4
}

test_a_name_alone_does_nothing if {
	_shown([_workflow([{"name": "train", "template": "pause"}])]) == set()
}

test_steps_in_groups if {
	workflow := made.manifest("argoproj.io/v1alpha1", "WorkflowTemplate", {"templates": array.concat(_templates, [{
		"name": "main",
		"steps": [[{"name": "train", "template": "launch"}], [{"name": "evaluation", "template": "run"}]],
	}])})
	["fine_tuning.evaluations.chat.trigger", "after_each_job"] in _shown([workflow])
}

test_a_pipeline_of_tekton if {
	_shown([made.manifest("tekton.dev/v1", "Pipeline", {"tasks": [
		{"name": "data-preprocessing", "taskRef": {"name": "a"}},
		{"name": "model-training", "taskRef": {"name": "b"}},
		{"name": "deploy-model", "taskRef": {"name": "c"}},
	]})]) == {
		["usability.inference_workflows.chat.provided_by", "Tekton (Pipeline ml/chat)"],
		["usability.inference_workflows.chat.stages.data_processing.provided_by", "step data-preprocessing"],
		["usability.inference_workflows.chat.stages.training.provided_by", "step model-training"],
		["usability.inference_workflows.chat.stages.deployment.provided_by", "step deploy-model"],
	}
}

test_part_of_the_way_is_not_the_whole if {
	_shown([_workflow([{"name": "download-dataset", "template": "run"}, {"name": "tune", "template": "job"}])]) == set()
}

_shown(objects) := shown if {
	shown := given.values(rule.facts) with input as given.kubernetes(objects)
}

_conditional(condition) := _workflow([
	{"name": "download-dataset", "template": "run"},
	{"name": "tune", "template": "job", "when": condition},
	{"name": "serve", "template": "service"},
])

_workflow(tasks) := made.manifest("argoproj.io/v1alpha1", "Workflow", {
	"entrypoint": "main",
	"templates": array.concat(_templates, [{"name": "main", "dag": {"tasks": tasks}}]),
})

_templates := [
	{"name": "run", "container": {"image": "example/own", "command": ["python", "run.py"]}},
	{"name": "launch", "container": {"image": "example/own", "command": ["torchrun", "train.py"]}},
	{"name": "job", "resource": {"action": "apply", "manifest": "apiVersion: kubeflow.org/v1\nkind: PyTorchJob\n"}},
	{"name": "service", "resource": {"action": "apply", "manifest": "kind: InferenceService\n"}},
	{"name": "pause", "suspend": {"duration": 10}},
]
