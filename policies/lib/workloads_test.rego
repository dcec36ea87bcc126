# METADATA
# title: Workloads in the short form that tests of fact rules read well in, and what each is for
package lib.workloads_test

import data.lib.resources_test as given
import data.lib.workloads

# an object with a spec
manifest(version, kind, spec) := {
	"apiVersion": version, "kind": kind,
	"metadata": {"name": "chat", "namespace": "ml"}, "spec": spec,
}

# a Deployment of one container
deployment(container, changes) := manifest("apps/v1", "Deployment", _templated(container, changes))

# a Service that reaches it
service := {
	"apiVersion": "v1", "kind": "Service",
	"metadata": {"name": "chat", "namespace": "ml", "labels": {"app": "chat"}},
	"spec": {"selector": {"app": "chat"}},
}

# a container that serves a model by vLLM with some arguments
vllm(arguments) := {"image": "mirror.example/vllm/vllm-openai:v0.11", "args": arguments}

# a container of an image
image(name) := {"image": name}

_templated(container, changes) := object.union(
	{"template": {"metadata": {"labels": {"app": "chat"}}, "spec": {"containers": [container]}}},
	changes,
)

test_roles_by_image if {
	_role == ["inference"] with input as given.kubernetes([deployment(vllm([]), {})])
	_role == ["gateway"] with input as given.kubernetes([deployment(image("lmcache/lmstack-router:1"), {})])
	_role == ["data"] with input as given.kubernetes([deployment(image("milvusdb/milvus:v2.6@sha256:00"), {})])
	_role == ["monitoring"] with input as given.kubernetes([deployment(image("grafana/grafana"), {})])
	_role == ["other"] with input as given.kubernetes([deployment(image("example/web:1"), {})])
}

test_the_first_of_several_roles_of_one_pod if {
	_role == ["inference"] with input as given.kubernetes([manifest("apps/v1", "Deployment", {"template": {"spec": {"containers": [
		image("prom/prometheus"), image("redis"), vllm([]),
	]}}})])
}

test_roles_by_what_is_started if {
	serving := {"image": "example/own:1", "command": ["bash", "-c", "vllm serve org/model --port 80"]}
	_role == ["inference"] with input as given.kubernetes([deployment(serving, {})])
	training := {"image": "example/own:1", "command": ["torchrun", "--nnodes=2", "train.py"]}
	_role == ["training"] with input as given.kubernetes([manifest("batch/v1", "Job", {"template": {"spec": {"containers": [training]}}})])
}

test_training_jobs_by_their_kind_and_steps_of_workflows if {
	_role == ["training"] with input as given.kubernetes([manifest("trainer.kubeflow.org/v1alpha1", "TrainJob", {"trainer": {"numNodes": 2}})])
	_role == [] with input as given.kubernetes([manifest("trainer.kubeflow.org/v1alpha1", "TrainJob", {"suspend": true, "trainer": {"numNodes": 2}})])
	step := {"name": "step", "script": {"image": "example/own", "source": "pass", "command": ["torchrun", "train.py"]}}
	_role == ["training"] with input as given.kubernetes([manifest("argoproj.io/v1alpha1", "Workflow", {"templates": [step]})])
	_role == ["other"] with input as given.kubernetes([manifest("argoproj.io/v1alpha1", "CronWorkflow", {"workflowSpec": {"templates": [{"name": "step", "containerSet": {"containers": [image("x")]}}]}})])
	_role == [] with input as given.kubernetes([manifest("example.org/v1", "Workflow", {"templates": [step]})])
}

test_a_commented_command_starts_nothing if {
	idle := {"image": "example/own:1", "command": ["bash", "-c", "# vllm serve org/model\nsleep 1"]}
	_role == ["other"] with input as given.kubernetes([deployment(idle, {})])
}

test_roles_by_accelerators if {
	asking := {"image": "example/serving/own:1", "resources": {"limits": {"nvidia.com/gpu": 1}}}
	_role == ["inference"] with input as given.kubernetes([deployment(asking, {})])
	_role == ["other"] with input as given.kubernetes([manifest("v1", "Pod", {"containers": [asking]})])
	none := {"image": "example/serving/own:1", "resources": {"limits": {"nvidia.com/gpu": 0}}}
	_role == ["other"] with input as given.kubernetes([deployment(none, {})])
}

test_accelerators_alone_may_be_of_anything if {
	limits := {"limits": {"nvidia.com/gpu": 1}}
	every body in [
		{"image": "example/gpu-notebook:1"}, {"image": "example/cuda-sample:vectoradd"},
		{"image": "example/own:1", "env": [{"name": "MODEL_ID", "value": ""}]},
	] {
		_role == ["other"] with input as given.kubernetes([deployment(object.union(body, {"resources": limits}), {})])
	}
	every told in [
		{"image": "example/own:1", "env": [{"name": "MODEL_ID", "value": "org/model"}]},
		{"image": "example/own:1", "env": [{"name": "EMBEDDING_MODEL_ID", "value": "org/model"}]},
		{"image": "example/own:1", "args": ["--model-path=/models/chat"]}, {"image": "V_VLLM_IMAGE_URL"},
	] {
		_role == ["inference"] with input as given.kubernetes([deployment(object.union(told, {"resources": limits}), {})])
	}
}

test_what_runs_to_an_end_serves_nobody if {
	_role == ["other"] with input as given.kubernetes([manifest("batch/v1", "Job", {"template": {"spec": {"containers": [vllm([])]}}})])
	_role == ["other"] with input as given.kubernetes([manifest("v1", "Pod", {"restartPolicy": "Never", "containers": [image("redis:8")]})])
	_role == ["data"] with input as given.kubernetes([manifest("v1", "Pod", {"containers": [image("redis:8")]})])
}

test_a_test_of_a_release_is_no_workload if {
	_role == [] with input as given.kubernetes([_hooked("test")])
	_role == [] with input as given.kubernetes([_hooked("pre-delete, post-delete")])
	_role == ["inference"] with input as given.kubernetes([_hooked("post-install,test")])
}

test_what_is_scaled_to_zero_or_suspended_is_no_workload if {
	_role == [] with input as given.kubernetes([deployment(vllm([]), {"replicas": 0})])
	_role == [] with input as given.kubernetes([manifest("batch/v1", "CronJob", {
		"suspend": true,
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [vllm([])]}}}},
	})])
}

_hooked(hook) := object.union(deployment(vllm([]), {}), {"metadata": {"annotations": {"helm.sh/hook": hook}}})

_role := [workload.role | some workload in workloads.all]
