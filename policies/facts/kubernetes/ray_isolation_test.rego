package facts.kubernetes.ray_isolation_test

import data.facts.kubernetes.ray_isolation as rule
import data.lib.resources_test as given

test_a_cluster_that_denies_what_comes_in if {
	given.shown(rule.facts) == {["network.tenancy.tenants.ray.provided_by", "RayCluster ray", ["1:spec.networkPolicy"]]} with input as _cluster("", {"networkPolicy": {"mode": "DenyAll"}})
	given.shown(rule.facts) == {["network.tenancy.tenants.ml.provided_by", "RayCluster ml/ray", ["1:spec.networkPolicy"]]} with input as _cluster("ml", {"networkPolicy": {"mode": "DenyAllIngress"}})
}

test_none_from_what_lets_everybody_in if {
	every policy in [
		{}, {"mode": "DenyAllEgress"}, {"mode": "DenyAll", "head": {"ingressRules": [{"ports": []}]}},
		{"mode": "DenyAll", "head": {"ingressRules": [{"from": [{"ipBlock": {"cidr": "0.0.0.0/0"}}]}]}},
		{"mode": "DenyAll", "worker": {"ingressRules": [{"from": [{"namespaceSelector": {}}]}]}},
	] {
		rule.facts == set() with input as _cluster("ml", {"networkPolicy": policy})
	}
	rule.facts == set() with input as _cluster("ml", {})
	rule.facts == set() with input as _cluster("default", {"networkPolicy": {"mode": "DenyAll"}})
}

test_some_pods_may_be_let_in if {
	policy := {"mode": "DenyAll", "head": {"ingressRules": [{"from": [{"podSelector": {"matchLabels": {"app": "notebook"}}}]}]}}
	count(rule.facts) == 1 with input as _cluster("ml", {"networkPolicy": policy})
}

test_nothing_is_unknown if count(rule.unknown) == 0

_cluster(namespace, spec) := given.kubernetes([{
	"apiVersion": "ray.io/v1", "kind": "RayCluster",
	"metadata": object.union({"name": "ray"}, {"namespace": namespace | namespace != ""}),
	"spec": spec,
}])
