package facts.kubernetes.federated_clusters_test

import data.facts.kubernetes.federated_clusters as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_policy_for_two_clusters if {
	given.values(rule.facts) == {
		["deployment.placement.distributed_runtime.provided_by", "PropagationPolicy ml/chat"],
		["deployment.placement.distributed_runtime.nodes", 2],
	} with input as _policy({"placement": {"clusterAffinity": {"clusterNames": ["a", "b"]}}})
}

test_a_policy_for_one_cluster_spreads_nothing if {
	rule.facts == set() with input as _policy({"placement": {"clusterAffinity": {"clusterNames": ["a", "a"]}}})
	rule.facts == set() with input as _policy({"placement": {}})
}

test_a_placement_over_registered_clusters if {
	count(rule.facts) == 2 with input as given.kubernetes([_placement({}), _cluster("a", true), _cluster("b", true)])
	rule.facts == set() with input as given.kubernetes([_placement({}), _cluster("a", true), _cluster("b", false)])
	rule.facts == set() with input as given.kubernetes([_placement({"numberOfClusters": 1}), _cluster("a", true), _cluster("b", true)])
}

test_a_list_of_clusters if {
	count(rule.facts) == 2 with input as _applications([{"cluster": "a", "url": "https://a"}, {"cluster": "b", "url": "https://b"}])
	rule.facts == set() with input as _applications([{"url": "https://a"}, {"url": "https://a", "env": "dev"}])
}

_policy(spec) := given.kubernetes([made.manifest("policy.karmada.io/v1alpha1", "PropagationPolicy", spec)])

_placement(spec) := made.manifest("cluster.open-cluster-management.io/v1beta1", "Placement", spec)

_cluster(name, accepted) := {
	"apiVersion": "cluster.open-cluster-management.io/v1", "kind": "ManagedCluster",
	"metadata": {"name": name}, "spec": {"hubAcceptsClient": accepted},
}

_applications(elements) := given.kubernetes([made.manifest("argoproj.io/v1alpha1", "ApplicationSet", {"generators": [{"list": {"elements": elements}}]})])
