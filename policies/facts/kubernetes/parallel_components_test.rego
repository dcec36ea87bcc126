package facts.kubernetes.parallel_components_test

import data.facts.kubernetes.parallel_components as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_job_of_several_processes if {
	_shown(given.kubernetes([_job(3)])) == {["parallel_framework", "PyTorch distributed (PyTorchJob ml/chat)"]}
	_shown(given.kubernetes([_job(0)])) == set()
}

test_a_train_job_of_several_nodes_with_its_runtime if {
	runtime := {
		"apiVersion": "trainer.kubeflow.org/v1alpha1", "kind": "ClusterTrainingRuntime",
		"metadata": {"name": "torch"}, "spec": {"mlPolicy": {"numNodes": 1, "torch": {}}},
	}
	by := {["parallel_framework", "PyTorch distributed (TrainJob ml/chat)"]}
	_shown(given.kubernetes([runtime, _train_job(4)])) == by
	_shown(given.kubernetes([runtime, _train_job(1)])) == set()
	_shown(given.kubernetes([_train_job(4)])) == set()
	wide := object.union(runtime, {"spec": {"mlPolicy": {"numNodes": 2}}})
	_shown(given.kubernetes([wide])) == {["parallel_framework", "PyTorch distributed (ClusterTrainingRuntime torch)"]}
}

test_settings_of_the_communication_library if {
	by := {["collective_communication_library", "NCCL (Job ml/chat)"]}
	_shown(_with({"name": "NCCL_SOCKET_IFNAME", "value": "eth0"})) == by
	_shown(_with({"name": "HCCL_WHITELIST_DISABLE", "value": "1"})) == {["collective_communication_library", "HCCL (Job ml/chat)"]}
	_shown(_with({"name": "NCCL_DEBUG", "value": "INFO"})) == set()
	_shown(_with({"name": "NCCL_SOCKET_IFNAME", "value": ""})) == set()
}

test_settings_of_a_server_are_not_those_of_training if {
	container := {"image": "example/own", "env": [{"name": "NCCL_SOCKET_IFNAME", "value": "eth0"}]}
	_shown(given.kubernetes([made.deployment(container, {})])) == set()
}

test_what_divides_devices if {
	by := {["virtualization", "HAMi (Deployment ml/chat)"]}
	_shown(given.kubernetes([made.deployment(made.image("projecthami/hami:v2"), {})])) == by
	_shown(given.kubernetes([made.deployment(made.image("projecthami/hami:v2"), {"replicas": 0})])) == set()
}

_shown(resources) := {[split(path, ".")[2], value] |
	some [path, value] in given.values(rule.facts) with input as resources
}

_job(workers) := made.manifest("kubeflow.org/v1", "PyTorchJob", {"pytorchReplicaSpecs": {
	"Master": {"replicas": 1},
	"Worker": {"replicas": workers},
}})

_train_job(nodes) := made.manifest("trainer.kubeflow.org/v1alpha1", "TrainJob", {
	"runtimeRef": {"name": "torch"},
	"trainer": {"numNodes": nodes},
})

_with(variable) := given.kubernetes([made.manifest("batch/v1", "Job", {"template": {"spec": {"containers": [{
	"image": "example/own",
	"env": [variable],
}]}}})])
