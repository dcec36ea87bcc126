package facts.kubernetes.cilium_policies_test

import data.facts.kubernetes.cilium_policies as rule
import data.lib.resources_test as given

test_a_namespace_that_lets_its_own_in if {
	given.shown(rule.facts) == {[
		"network.tenancy.tenants.team-a.provided_by",
		"CiliumNetworkPolicy team-a/policy",
		["1:spec"],
	]} with input as _ingress("team-a", [{"fromEndpoints": [{}]}])
}

test_an_empty_rule_lets_nobody_in if {
	count(rule.facts) == 1 with input as _ingress("team-a", [{}])
}

test_none_where_everybody_is_let_in if {
	rule.facts == set() with input as _ingress("team-a", [{"fromEntities": ["cluster"]}])
	rule.facts == set() with input as _ingress("team-a", [{"fromCIDR": ["0.0.0.0/0"]}])
	rule.facts == set() with input as _ingress("team-a", [{"fromCIDRSet": [{"cidr": "::/0"}]}])
	rule.facts == set() with input as _ingress("team-a", [{"toPorts": [{"ports": [{"port": "80"}]}]}])
	rule.facts == set() with input as _ingress("team-a", [{"fromEndpoints": [{"matchExpressions": [{
		"key": "k8s:io.kubernetes.pod.namespace",
		"operator": "Exists",
	}]}]}])
}

test_none_where_it_is_for_some_pods if {
	spec := {"endpointSelector": {"matchLabels": {"app": "redis"}}, "ingress": [{"fromEndpoints": [{}]}]}
	rule.facts == set() with input as _policy("team-a", spec)
}

test_none_from_egress_alone if {
	rule.facts == set() with input as _policy("team-a", {"endpointSelector": {}, "egress": [{}]})
}

test_none_where_nothing_is_denied_by_default if {
	spec := {"endpointSelector": {}, "ingress": [{"fromEndpoints": [{}]}], "enableDefaultDeny": {"ingress": false}}
	rule.facts == set() with input as _policy("team-a", spec)
}

test_a_policy_without_a_namespace_is_unknown if {
	count(rule.unknown) == 1 with input as _ingress("", [{"fromEndpoints": [{}]}])
	rule.facts == set() with input as _ingress("", [{"fromEndpoints": [{}]}])
}

_ingress(namespace, rules) := _policy(namespace, {"endpointSelector": {}, "ingress": rules})

_policy(namespace, spec) := given.kubernetes([{
	"apiVersion": "cilium.io/v2", "kind": "CiliumNetworkPolicy",
	"metadata": {"name": "policy", "namespace": namespace}, "spec": spec,
}])
