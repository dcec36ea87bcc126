package facts.kubernetes.job_restarts_test

import data.facts.kubernetes.job_restarts as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_elastic_restarts if {
	_parts == {"job_continuation", "collective_reconfiguration"} with input as _elastic(100)
	_parts == set() with input as _elastic(0)
	plain := made.manifest("kubeflow.org/v1", "PyTorchJob", {"elasticPolicy": {"maxRestarts": 3}})
	_parts == {"job_continuation", "collective_reconfiguration"} with input as given.kubernetes([plain])
}

test_volcano_restarts_what_is_evicted if {
	_parts == {"job_continuation", "node_replacement"} with input as _volcano({"event": "PodEvicted", "action": "RestartJob"}, 5)
	_parts == set() with input as _volcano({"event": "PodEvicted", "action": "RestartJob"}, 0)
	_parts == set() with input as _volcano({"event": "TaskCompleted", "action": "CompleteJob"}, 5)
}

test_volcano_restarts_a_task_too if {
	job := made.manifest("batch.volcano.sh/v1alpha1", "Job", {"tasks": [{"policies": [{"event": "PodEvicted", "action": "RestartJob"}]}]})
	_parts == {"job_continuation", "node_replacement"} with input as given.kubernetes([job])
	aborting := made.manifest("batch.volcano.sh/v1alpha1", "Job", {"tasks": [{"policies": [{"event": "PodEvicted", "action": "AbortJob"}]}]})
	_parts == set() with input as given.kubernetes([aborting])
}

test_a_step_of_a_workflow_that_is_tried_again if {
	_parts == {"job_continuation"} with input as _step(["torchrun", "train.py"], 3)
	_parts == set() with input as _step(["torchrun", "train.py"], 0)
	_parts == set() with input as _step(["wget", "http://example.org"], 3)
}

test_a_limit_of_restarts if {
	hyperpod := {"runPolicy": {
		"jobMaxRetryCount": 10,
		"logMonitoringConfiguration": [{"expectedRecurringFrequencyInSeconds": 600}],
	}}
	_parts == {"job_continuation", "communication_unavailable"} with input as given.kubernetes([made.manifest("sagemaker.amazonaws.com/v1", "HyperPodPyTorchJob", hyperpod)])
	_parts == {"job_continuation"} with input as given.kubernetes([made.manifest("jobset.x-k8s.io/v1alpha2", "JobSet", {"failurePolicy": {"maxRestarts": 3}})])
}

test_none_from_a_test_of_the_network if {
	every words, shown in {
		["mpirun", "/opt/nccl-tests/build/all_reduce_perf"]: set(),
		["mpirun", "train.py"]: {"job_continuation"},
	} {
		replica := {"template": {"spec": {"containers": [{"image": "example/own", "command": words}]}}}
		spec := {"runPolicy": {"backoffLimit": 3}, "mpiReplicaSpecs": {"Launcher": replica}}
		_parts == shown with input as given.kubernetes([made.manifest("kubeflow.org/v2beta1", "MPIJob", spec)])
	}
}

test_a_plain_job_only_where_it_trains_and_says_so if {
	training := {"image": "example/own", "command": ["torchrun", "train.py"]}
	_parts == {"job_continuation"} with input as _plain(training, {"backoffLimit": 3})
	_parts == set() with input as _plain(training, {"backoffLimit": 0})
	_parts == set() with input as _plain(training, {})
	_parts == set() with input as _plain(made.image("example/migrate"), {"backoffLimit": 3})
}

_parts := {split(path, ".")[2] | some [path, _] in given.values(rule.facts)}

_elastic(restarts) := given.kubernetes([made.manifest("kubeflow.org/v1", "PyTorchJob", {"elasticPolicy": {
	"rdzvBackend": "c10d",
	"maxRestarts": restarts,
}})])

_volcano(policy, retries) := given.kubernetes([made.manifest("batch.volcano.sh/v1alpha1", "Job", {
	"policies": [policy],
	"maxRetry": retries,
})])

_plain(container, changes) := given.kubernetes([made.manifest("batch/v1", "Job", object.union(
	{"template": {"spec": {"containers": [container]}}},
	changes,
))])

_step(command, limit) := given.kubernetes([made.manifest("argoproj.io/v1alpha1", "Workflow", {"templates": [{
	"name": "step",
	"retryStrategy": {"limit": limit},
	"container": {"image": "example/own", "command": command},
}]})])
