package facts.kubernetes.mesh_authorization_test

import data.facts.kubernetes.mesh_authorization as rule
import data.lib.resources_test as given

test_a_namespace_that_allows_nobody if {
	given.shown(rule.facts) == {[
		"network.tenancy.tenants.team-a.provided_by",
		"AuthorizationPolicy team-a/policy",
		["1:spec"],
	]} with input as _policy("team-a", {})
}

test_a_namespace_that_allows_named_ones if {
	count(rule.facts) == 1 with input as _policy("team-a", {"rules": [{"from": [{"source": {"namespaces": ["team-a"]}}]}]})
}

test_none_where_anybody_is_allowed if {
	rule.facts == set() with input as _policy("team-a", {"rules": [{}]})
	rule.facts == set() with input as _policy("team-a", {"rules": [{"from": [{"source": {"principals": ["*"]}}]}]})
	rule.facts == set() with input as _policy("team-a", {"rules": [{"to": [{"operation": {"methods": ["GET"]}}]}]})
}

test_none_from_a_policy_for_some_workloads if {
	rule.facts == set() with input as _policy("team-a", {"selector": {"matchLabels": {"app": "web"}}})
}

test_none_from_denying_single_cases if {
	rule.facts == set() with input as _policy("team-a", {
		"action": "DENY",
		"rules": [{"from": [{"source": {"namespaces": ["team-b"]}}]}],
	})
}

test_a_policy_without_a_namespace_is_unknown if {
	count(rule.unknown) == 1 with input as _policy("", {})
	rule.facts == set() with input as _policy("", {})
}

_policy(namespace, spec) := given.kubernetes([{
	"apiVersion": "security.istio.io/v1", "kind": "AuthorizationPolicy",
	"metadata": {"name": "policy", "namespace": namespace}, "spec": spec,
}])
