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
