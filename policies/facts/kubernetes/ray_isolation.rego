# METADATA
# title: Ray clusters that are isolated
# description: |
#   KubeRay keeps others out of a Ray cluster whose network policy denies ingress, which isolates the tenant that it is
#   made for: its namespace, or the cluster itself where none is said. A mode that only denies egress isolates nothing, and
#   neither does a rule that lets in everybody.
# custom:
#   title_zh: 被隔离的 Ray 集群
#   shows: [6.1.1.2.b]
package facts.kubernetes.ray_isolation

import data.lib.fact
import data.lib.kubernetes
import data.lib.naming
import data.lib.tenancy

# source: Ray documentation, RayCluster with NetworkPolicies
facts contains fact.of(path, kubernetes.called(kind, owner), [fact.at(owner, array.concat(pointer, ["networkPolicy"]))]) if {
	some [kind, pointer] in [
		["RayCluster", ["spec"]],
		["RayJob", ["spec", "rayClusterSpec"]],
		["RayService", ["spec", "rayClusterConfig"]],
	]
	some owner in input.resources.kubernetes[kind]
	kubernetes.in_group(owner, "ray.io")
	not owner.body.spec.suspend == true
	policy := object.get(owner.body, array.concat(pointer, ["networkPolicy"]), {})
	policy.mode in {"DenyAll", "DenyAllIngress"}
	not _opens(policy)
	path := array.concat(tenancy.tenancy, ["tenants", naming.slug(_tenant(owner)), "provided_by"])
}

unknown := set()

_tenant(owner) := owner.name if {
	kubernetes.namespace(owner) == ""
} else := kubernetes.namespace(owner) if {
	tenancy.is_tenant(kubernetes.namespace(owner))
}

_opens(policy) if {
	some part in policy
	some rule in part.ingressRules
	_admits_all(rule)
}

_admits_all(rule) if count(object.get(rule, "from", [])) == 0

_admits_all(rule) if {
	some peer in rule.from
	peer.ipBlock.cidr in {"0.0.0.0/0", "::/0"}
}

_admits_all(rule) if {
	some peer in rule.from
	count([label | some labels in peer.namespaceSelector; some label in labels]) == 0
	count([label | some labels in object.get(peer, "podSelector", {}); some label in labels]) == 0
}
