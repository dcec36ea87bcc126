package facts.kubernetes.training_rdma_test

import data.facts.kubernetes.training_rdma as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_training_job_that_asks_for_efa if {
	given.shown(rule.facts) == {[
		"network.training_fabric.provided_by",
		"PyTorchJob ml/llama (vpc.amazonaws.com/efa)",
		["1:spec.pytorchReplicaSpecs.Worker.template.spec.containers.0.resources.limits.vpc.amazonaws.com/efa"],
	]} with input as _job({"vpc.amazonaws.com/efa": "4"}, 2, {})
}

test_each_kind_of_job if {
	pod := {"spec": {"containers": [{"resources": {"requests": {"rdma/hca": 1}}}]}}
	every kind, spec in {
		"MPIJob": {"mpiReplicaSpecs": {"Worker": {"template": pod}}},
		"HyperPodPyTorchJob": {"replicaSpecs": [{"replicas": 2, "template": pod}]},
		"JobSet": {"replicatedJobs": [{"replicas": 1, "template": {"spec": {"template": pod}}}]},
		"RayJob": {"rayClusterSpec": {"workerGroupSpecs": [{"replicas": 1, "template": pod}]}},
		"TrainJob": {"trainer": {"resourcesPerNode": {"limits": {"rdma/hca": 1}}}},
	} {
		count(rule.facts) == 1 with input as _object(kind, spec)
	}
	volcano := made.manifest("batch.volcano.sh/v1alpha1", "Job", {"tasks": [{"replicas": 2, "template": pod}]})
	count(rule.facts) == 1 with input as given.kubernetes([volcano])
}

test_a_plain_job_only_where_it_trains if {
	resources := {"resources": {"requests": {"rdma/hca": 1}}}
	every words, shown in {["torchrun", "train.py"]: 1, ["hl-smi"]: 0} {
		container := object.union(resources, {"command": words})
		plain := _object("Job", {"template": {"spec": {"containers": [container]}}})
		count(rule.facts) == shown with input as plain
	}
}

test_none_from_a_deployment_that_serves if {
	pod := {"spec": {"containers": [{"resources": {"limits": {"rdma/hca": 1}}}]}}
	rule.facts == set() with input as _object("Deployment", {"template": pod})
}

test_none_from_a_job_that_does_not_run if {
	rule.facts == set() with input as _job({"rdma/hca": 1}, 0, {})
	rule.facts == set() with input as _job({"rdma/hca": 1}, 2, {"runPolicy": {"suspend": true}})
	rule.facts == set() with input as _job({"rdma/hca": 0}, 2, {})
}

test_none_from_a_job_that_asks_for_accelerators_alone if {
	rule.facts == set() with input as _job({"nvidia.com/gpu": 8}, 2, {})
}

test_a_number_that_is_a_variable_is_unknown if {
	open := _job({"vpc.amazonaws.com/efa": "$EFA_PER_NODE"}, "$NUM_NODES", {})
	rule.facts == set() with input as open
	{reason | some [reason, _] in given.open(rule.unknown)} == {"number of RDMA devices is not known"} with input as open
}

test_policies_of_the_network_operators if {
	count(rule.facts) == 1 with input as _object("SriovNetworkNodePolicy", {"isRdma": true, "numVfs": 8})
	rule.facts == set() with input as _object("SriovNetworkNodePolicy", {"isRdma": false, "numVfs": 8})
	count(rule.facts) == 1 with input as _object("NicClusterPolicy", {"rdmaSharedDevicePlugin": {"config": "{}"}})
	rule.facts == set() with input as _object("NicClusterPolicy", {"ofedDriver": {"version": "24.10"}})
}

_object(kind, spec) := given.kubernetes([{
	"apiVersion": "example/v1", "kind": kind,
	"metadata": {"name": "llama", "namespace": "ml"}, "spec": spec,
}])

_job(limits, replicas, changes) := _object("PyTorchJob", object.union(
	{"pytorchReplicaSpecs": {"Worker": {
		"replicas": replicas,
		"template": {"spec": {"containers": [{"resources": {"limits": limits}}]}},
	}}},
	changes,
))

test_devices_of_a_runtime_and_of_other_plugins if {
	runtime := made.manifest("trainer.kubeflow.org/v1alpha1", "ClusterTrainingRuntime", {"template": {"spec": {"replicatedJobs": [{"name": "node", "template": {"spec": {"template": {"spec": {"containers": [{
		"image": "example/own",
		"resources": {"limits": {"nvidia.com/sriov-rdma-vf": 16}},
	}]}}}}}]}}})
	count(rule.facts) == 1 with input as given.kubernetes([runtime])
}

test_adaptive_routing_that_training_asks_for if {
	_balanced("1") == {"NCCL_IB_ADAPTIVE_ROUTING (PyTorchJob ml/chat)"}
	_balanced("0") == set()
}

_balanced(value) := {by |
	job := made.manifest("kubeflow.org/v1", "PyTorchJob", {"pytorchReplicaSpecs": {"Worker": {"template": {"spec": {"containers": [{
		"image": "example/own",
		"env": [{"name": "NCCL_IB_ADAPTIVE_ROUTING", "value": value}],
	}]}}}}})
	some ["network.training_fabric.load_balancing.provided_by", by] in given.values(rule.facts) with input as given.kubernetes([job])
}

test_a_job_that_joins_rdma_networks_of_gke if {
	{one.value | some one in rule.facts} == {"JobSet ag (networking.gke.io/interfaces)"} with input as _joining(`[{"interfaceName": "eth2", "network": "rdma-0"}]`)
	rule.facts == set() with input as _joining(`[{"interfaceName": "eth0", "network": "default"}]`)
	rule.facts == set() with input as _joining("")
}

_joining(interfaces) := given.kubernetes([{
	"apiVersion": "jobset.x-k8s.io/v1alpha2", "kind": "JobSet", "metadata": {"name": "ag"},
	"spec": {"replicatedJobs": [{"name": "w", "template": {"spec": {"template": {
		"metadata": {"annotations": {"networking.gke.io/interfaces": interfaces}},
		"spec": {"containers": [{"image": "example/train:1"}]},
	}}}}]},
}])
