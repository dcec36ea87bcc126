package facts.kubernetes.eksctl_fabric_test

import data.facts.kubernetes.eksctl_fabric as rule
import data.lib.resources_test as given

test_efa_on_every_card if {
	["network.training_fabric.node_pools.ml.gpu.bandwidth_gbps", 3200] in given.values(rule.facts) with input as _cluster({})
}

test_no_fabric_without_efa if {
	rule.facts == set() with input as _cluster({"efaEnabled": false})
	rule.facts == set() with input as _cluster({"instanceType": "g4dn.xlarge"})
	rule.facts == set() with input as _cluster({"desiredCapacity": 0})
}

test_nothing_is_unknown if count(rule.unknown) == 0

_cluster(more) := given.kubernetes([{
	"apiVersion": "eksctl.io/v1alpha5", "kind": "ClusterConfig", "metadata": {"name": "ml"},
	"managedNodeGroups": [object.union(
		{"name": "gpu", "instanceType": "p5.48xlarge", "desiredCapacity": 4, "efaEnabled": true},
		more,
	)],
}])
