package facts.kubernetes.eksctl_accelerators_test

import data.facts.kubernetes.eksctl_accelerators as rule
import data.lib.resources_test as given

test_a_group_that_trains if {
	["compute.training_accelerators.ml.gpu.count", 32] in given.values(rule.facts) with input as _cluster({})
	count(rule.facts) == 3 with input as _cluster({})
}

test_none_from_a_group_of_no_machines_or_of_another_kind if {
	rule.facts == set() with input as _cluster({"desiredCapacity": 0})
	rule.facts == set() with input as given.kubernetes([_config([{"name": "gpu", "instanceType": "p5.48xlarge", "maxSize": 8}])])
	rule.facts == set() with input as _cluster({"instanceType": "m5.large"})
	rule.facts == set() with input as _cluster({"labels": {"workload": "inference"}})
	other := object.union(_config([_group]), {"apiVersion": "kind.x-k8s.io/v1alpha4"})
	rule.facts == set() with input as given.kubernetes([other])
}

test_nothing_is_unknown if count(rule.unknown) == 0

_cluster(more) := given.kubernetes([_config([object.union(_group, more)])])

_config(groups) := {
	"apiVersion": "eksctl.io/v1alpha5", "kind": "ClusterConfig",
	"metadata": {"name": "ml"}, "managedNodeGroups": groups,
}

_group := {"name": "gpu", "instanceType": "p5.48xlarge", "desiredCapacity": 4}
