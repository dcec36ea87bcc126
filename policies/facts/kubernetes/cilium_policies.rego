# METADATA
# title: Tenants isolated by Cilium
# description: |
#   A CiliumNetworkPolicy of all endpoints with an ingress section denies what it does not name, and so isolates its
#   namespace, unless it
#   names everybody: all entities, the whole cluster or world, every address, or the pods of every namespace.
# custom:
#   title_zh: 由 Cilium 隔离的租户
#   shows: [6.1.1.2.b]
package facts.kubernetes.cilium_policies

import data.lib.fact
import data.lib.kubernetes
import data.lib.tenancy

facts contains tenancy.isolated("CiliumNetworkPolicy", policy, [fact.at(policy, ["spec"])]) if {
	some policy in _ingress
	policy.body.spec.endpointSelector == {}
	tenancy.is_tenant(kubernetes.namespace(policy))
	not _opens(policy)
	not [policy.source, kubernetes.namespace(policy)] in _opened
}

unknown contains fact.unknown("a CiliumNetworkPolicy does not say its namespace", [fact.at(policy, ["metadata"])]) if {
	some policy in _ingress
	policy.body.spec.endpointSelector == {}
	not tenancy.is_said(kubernetes.namespace(policy))
	not _opens(policy)
}

_ingress := [policy |
	some policy in input.resources.kubernetes.CiliumNetworkPolicy
	policy.body.spec.endpointSelector
	count(policy.body.spec.ingress) > 0
	not policy.body.spec.enableDefaultDeny.ingress == false
]

# policies add up: one that opens all pods undoes the others
_opened := {[policy.source, kubernetes.namespace(policy)] |
	some policy in _ingress
	policy.body.spec.endpointSelector == {}
	_opens(policy)
}

_opens(policy) if {
	some rule in policy.body.spec.ingress
	_admits_all(rule)
}

_admits_all(rule) if {
	some entity in rule.fromEntities
	entity in {"all", "cluster", "world"}
}

_admits_all(rule) if {
	some cidr in rule.fromCIDR
	cidr in {"0.0.0.0/0", "::/0"}
}

_admits_all(rule) if {
	some set in rule.fromCIDRSet
	set.cidr in {"0.0.0.0/0", "::/0"}
}

# without this, the pods of the same namespace are meant
_admits_all(rule) if {
	some endpoint in rule.fromEndpoints
	not endpoint.matchLabels
	some expression in endpoint.matchExpressions
	endswith(expression.key, "io.kubernetes.pod.namespace")
	expression.operator == "Exists"
}

# `{}` lets nobody in, but ports without peers let everybody in
_admits_all(rule) if {
	rule.toPorts
	count([key | some key, _ in rule; startswith(key, "from")]) == 0
}
