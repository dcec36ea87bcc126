# METADATA
# title: Tenants isolated by NetworkPolicies
# description: |
#   A NetworkPolicy that restricts ingress of all pods shows that their namespace is isolated. One for some pods leaves
#   the others open, and one that lets in everybody, every namespace or every address isolates nothing; nor does any
#   where another one opens all pods of the same namespace.
# custom:
#   title_zh: 由 NetworkPolicy 隔离的租户
#   shows: [6.1.1.2.b]
package facts.kubernetes.network_policies

import data.lib.fact
import data.lib.kubernetes
import data.lib.tenancy

facts contains tenancy.isolated("NetworkPolicy", policy, [fact.at(policy, ["spec"])]) if {
	some policy in _ingress
	_is_for_all_pods(policy)
	tenancy.is_tenant(kubernetes.namespace(policy))
	not _opens(policy)
	not [policy.source, kubernetes.namespace(policy)] in _opened
}

unknown contains fact.unknown("a NetworkPolicy does not say its namespace", [fact.at(policy, ["metadata"])]) if {
	some policy in _ingress
	_is_for_all_pods(policy)
	not tenancy.is_said(kubernetes.namespace(policy))
	not _opens(policy)
}

_ingress := [policy |
	some policy in input.resources.kubernetes.NetworkPolicy
	kubernetes.in_group(policy, "networking.k8s.io")
	"Ingress" in object.get(policy.body.spec, "policyTypes", ["Ingress"])
]

_is_for_all_pods(policy) if _is_empty(object.get(policy.body.spec, "podSelector", {}))

# policies add up: one that opens all pods undoes the others
_opened := {[policy.source, kubernetes.namespace(policy)] |
	some policy in _ingress
	_is_for_all_pods(policy)
	_opens(policy)
}

_opens(policy) if {
	some rule in policy.body.spec.ingress
	_admits_all(rule)
}

_admits_all(rule) if count(_peers(rule)) == 0

_admits_all(rule) if {
	some peer in _peers(rule)
	peer.ipBlock.cidr in {"0.0.0.0/0", "::/0"}
}

# the pods with some label, in whichever namespace, are still only those
_admits_all(rule) if {
	some peer in _peers(rule)
	_is_empty(peer.namespaceSelector)
	_is_empty(object.get(peer, "podSelector", {}))
}

_peers(rule) := [peer | some peer in rule.from]

_is_empty(selector) if count([part | some part in selector; count(part) > 0]) == 0
