package facts.kubernetes.network_policies_test

import data.facts.kubernetes.network_policies as rule
import data.lib.resources_test as given

test_a_namespace_that_lets_nobody_in if {
	given.shown(rule.facts) == {[
		"network.tenancy.tenants.team-a.provided_by",
		"NetworkPolicy team-a/policy",
		["1:spec"],
	]} with input as _policies([{"podSelector": {}, "policyTypes": ["Ingress"]}])
}

test_a_namespace_that_lets_its_own_in if {
	count(rule.facts) == 1 with input as _ingress([{"from": [{"podSelector": {}}]}])
}

test_a_namespace_that_lets_in_some_pods_of_every_namespace if {
	count(rule.facts) == 1 with input as _ingress([{"from": [{
		"namespaceSelector": {},
		"podSelector": {"matchLabels": {"app": "prometheus"}},
	}]}])
}

test_none_where_everybody_is_let_in if {
	rule.facts == set() with input as _ingress([{}])
	rule.facts == set() with input as _ingress([{"from": []}])
	rule.facts == set() with input as _ingress([{"ports": [{"port": 443}]}])
	rule.facts == set() with input as _ingress([{"from": [{"ipBlock": {"cidr": "0.0.0.0/0"}}]}])
	rule.facts == set() with input as _ingress([{"from": [{"namespaceSelector": {}}]}])
	rule.facts == set() with input as _ingress([{"from": [{"podSelector": {}}]}, {}])
}

test_none_from_egress_alone if {
	rule.facts == set() with input as _policies([{"podSelector": {}, "policyTypes": ["Egress"], "egress": []}])
}

test_none_where_another_policy_opens_the_namespace if {
	rule.facts == set() with input as _policies([
		{"podSelector": {}, "policyTypes": ["Ingress"]},
		{"podSelector": {}, "policyTypes": ["Ingress"], "ingress": [{}]},
	])
}

test_an_opening_for_some_pods_leaves_the_others_shut if {
	count(rule.facts) == 1 with input as _policies([
		{"podSelector": {}, "policyTypes": ["Ingress"]},
		{"podSelector": {"matchLabels": {"app": "web"}}, "policyTypes": ["Ingress"], "ingress": [{}]},
	])
}

test_none_where_it_is_for_some_pods if {
	rule.facts == set() with input as _policies([{"podSelector": {"matchLabels": {"app": "redis"}}, "policyTypes": ["Ingress"]}])
}

test_none_for_the_clusters_own_namespaces if {
	every namespace in ["kube-system", "istio-system", "istio-ingress", "default", "monitoring"] {
		rule.facts == set() with input as _in(namespace, [{"podSelector": {}, "policyTypes": ["Ingress"]}])
	}
}

test_a_policy_without_a_namespace_is_unknown if {
	open := _in("", [{"podSelector": {}, "policyTypes": ["Ingress"]}])
	rule.facts == set() with input as open
	given.open(rule.unknown) == {["a NetworkPolicy does not say its namespace", ["1:metadata"]]} with input as open
	variable := _in("${namespace}", [{"podSelector": {}, "policyTypes": ["Ingress"]}])
	rule.facts == set() with input as variable
	count(rule.unknown) == 1 with input as variable
}

_policies(specs) := _in("team-a", specs)

_ingress(rules) := _policies([{"podSelector": {}, "policyTypes": ["Ingress"], "ingress": rules}])

_in(namespace, specs) := given.kubernetes([{
	"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy",
	"metadata": {"name": "policy", "namespace": namespace}, "spec": spec,
} |
	some spec in specs
])
