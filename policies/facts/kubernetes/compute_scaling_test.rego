package facts.kubernetes.compute_scaling_test

import data.facts.kubernetes.compute_scaling as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_an_elastic_job if {
	["reliability.elastic_scaling.chat.maximum_amount", 64] in given.values(rule.facts) with input as _job(1, 64)
}

test_none_from_equal_bounds_or_from_variables if {
	rule.facts == set() with input as _job(2, 2)
	rule.facts == set() with input as _job(1, "$MAX")
}

test_a_ray_cluster_that_grows if {
	count(rule.facts) == 5 with input as _cluster(true, 0, 4)
	rule.facts == set() with input as _cluster(false, 0, 4)
	rule.facts == set() with input as _cluster(true, 2, 2)
}

test_node_pools if {
	karpenter := made.manifest("karpenter.sh/v1", "NodePool", {"limits": {"cpu": 1000}})
	["reliability.elastic_scaling.chat.resource", "cpu"] in given.values(rule.facts) with input as given.kubernetes([karpenter])
	rule.facts == set() with input as given.kubernetes([made.manifest("karpenter.sh/v1", "NodePool", {})])
	count(rule.facts) == 5 with input as _coreweave(true)
	rule.facts == set() with input as _coreweave(false)
	open := given.kubernetes([made.manifest("compute.coreweave.com/v1alpha1", "NodePool", {"autoscaling": "${grows}"})])
	count(rule.unknown) == 1 with input as open
}

test_the_cluster_autoscaler if {
	container := {"image": "registry.example/autoscaling/cluster-autoscaler:v1.33", "command": ["./cluster-autoscaler", "--nodes=1:8:gpu"]}
	["reliability.elastic_scaling.cluster-autoscaler.gpu.maximum_amount", 8] in given.values(rule.facts) with input as given.kubernetes([made.deployment(container, {})])
}

test_groups_of_machines if {
	machines := made.manifest("autoscaling.openshift.io/v1beta1", "MachineAutoscaler", {"minReplicas": 1, "maxReplicas": 4})
	count(rule.facts) == 5 with input as given.kubernetes([machines])
	fixed := made.manifest("autoscaling.openshift.io/v1beta1", "MachineAutoscaler", {"minReplicas": 4, "maxReplicas": 4})
	rule.facts == set() with input as given.kubernetes([fixed])
	group := object.union(made.manifest("cluster.x-k8s.io/v1beta1", "MachineDeployment", {}), {"metadata": {"annotations": {
		"cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size": "0",
		"cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size": "3",
	}}})
	["reliability.elastic_scaling.chat.maximum_amount", 3] in given.values(rule.facts) with input as given.kubernetes([group])
	old := made.manifest("karpenter.sh/v1alpha5", "Provisioner", {"limits": {"resources": {"cpu": 100, "nvidia.com/gpu": 8}}})
	{resource | some ["reliability.elastic_scaling.chat.resource", resource] in given.values(rule.facts)} == {"gpu"} with input as given.kubernetes([old])
}

test_a_chart_of_the_cluster_autoscaler if {
	chart := made.manifest("helm.toolkit.fluxcd.io/v2", "HelmRelease", {
		"chart": {"spec": {"chart": "cluster-autoscaler"}},
		"values": {"autoscalingGroups": [{"name": "gpu", "minSize": 0, "maxSize": 8}, {"name": "cpu", "minSize": 2, "maxSize": 2}]},
	})
	shown := given.values(rule.facts) with input as given.kubernetes([chart])
	{value | some [path, value] in shown; endswith(path, "maximum_amount")} == {8}
}

test_a_runtime_of_elastic_jobs if {
	runtime := made.manifest("trainer.kubeflow.org/v1alpha1", "TrainingRuntime", {"mlPolicy": {"torch": {"elasticPolicy": {"minNodes": 1, "maxNodes": 4}}}})
	count(rule.facts) == 5 with input as given.kubernetes([runtime])
}

test_an_autoscaler_of_pods_that_does_more_than_recommend if {
	_vertical("Recreate", "500m", "4") == {["cpu", 0.5, 4]}
	_vertical("Off", "500m", "4") == set()
	_vertical("Recreate", "4", "4") == set()
}

_vertical(mode, least, most) := {[resource, minimum, maximum] |
	scaler := made.manifest("autoscaling.k8s.io/v1", "VerticalPodAutoscaler", {
		"targetRef": {"kind": "Deployment", "name": "chat"}, "updatePolicy": {"updateMode": mode},
		"resourcePolicy": {"containerPolicies": [{"containerName": "*", "minAllowed": {"cpu": least}, "maxAllowed": {"cpu": most}}]},
	})
	shown := given.values(rule.facts) with input as given.kubernetes([scaler, made.deployment(made.vllm([]), {})])
	some ["reliability.elastic_scaling.chat.cpu.resource", resource] in shown
	some ["reliability.elastic_scaling.chat.cpu.minimum_amount", minimum] in shown
	some ["reliability.elastic_scaling.chat.cpu.maximum_amount", maximum] in shown
}

_job(least, most) := given.kubernetes([made.manifest("kubeflow.org/v1", "PyTorchJob", {"elasticPolicy": {
	"minReplicas": least,
	"maxReplicas": most,
}})])

_cluster(grows, least, most) := given.kubernetes([made.manifest("ray.io/v1", "RayCluster", {
	"enableInTreeAutoscaling": grows,
	"workerGroupSpecs": [{"minReplicas": least, "maxReplicas": most}],
})])

_coreweave(grows) := given.kubernetes([made.manifest("compute.coreweave.com/v1alpha1", "NodePool", {
	"autoscaling": grows,
	"minNodes": 1,
	"maxNodes": 2,
})])
