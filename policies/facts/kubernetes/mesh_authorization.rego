# METADATA
# title: Tenants isolated by Istio
# description: |
#   An AuthorizationPolicy for a whole namespace that allows nobody, or only named namespaces or principals, isolates it.
#   One for some workloads, one that denies single cases, and one that allows anybody do not.
# custom:
#   title_zh: 由 Istio 隔离的租户
#   shows: [6.1.1.2.b]
package facts.kubernetes.mesh_authorization

import data.lib.fact
import data.lib.kubernetes
import data.lib.tenancy

facts contains tenancy.isolated("AuthorizationPolicy", policy, [fact.at(policy, ["spec"])]) if {
	some policy in _closed
	tenancy.is_tenant(kubernetes.namespace(policy))
}

unknown contains fact.unknown("an AuthorizationPolicy does not say its namespace", [fact.at(policy, ["metadata"])]) if {
	some policy in _closed
	not tenancy.is_said(kubernetes.namespace(policy))
}

_closed := [policy |
	some policy in input.resources.kubernetes.AuthorizationPolicy
	kubernetes.in_group(policy, "security.istio.io")
	spec := _spec(policy)
	object.get(spec, "action", "ALLOW") == "ALLOW"
	not spec.selector
	not spec.targetRefs
	every rule in object.get(spec, "rules", []) {
		_is_narrow(rule)
	}
]

# `spec: {}`, or none at all, allows nothing
_spec(policy) := policy.body.spec if is_object(policy.body.spec)

_spec(policy) := {} if object.get(policy.body, "spec", null) == null

_is_narrow(rule) if {
	count(rule.from) > 0
	every origin in rule.from {
		named := array.concat(object.get(origin.source, "namespaces", []), object.get(origin.source, "principals", []))
		count(named) > 0
		not "*" in named
	}
}
