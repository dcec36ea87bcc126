# METADATA
# title: Ray clusters with mutual TLS
# description: |
#   KubeRay encrypts and authenticates the traffic in a cluster that has tlsOptions, even empty ones; a cluster without
#   the operator's help has RAY_USE_TLS and a certificate in the environment of its head.
# custom:
#   title_zh: 启用双向 TLS 的 Ray 集群
#   shows: [6.1.1.2.b]
package facts.kubernetes.ray_tls

import data.lib.fact
import data.lib.kubernetes
import data.lib.tenancy

facts contains found if {
	some [kind, owner, pointer, cluster] in _clusters
	options := cluster.tlsOptions
	is_object(options)
	not options.enabled == false
	object.get(options, "mode", "mTLS") == "mTLS"
	place := fact.at(owner, array.concat(pointer, ["tlsOptions"]))
	some found in tenancy.transport(kubernetes.entry(owner), "mtls", kubernetes.called(kind, owner), [place])
}

facts contains found if {
	some [kind, owner, pointer, cluster] in _clusters
	some container in cluster.headGroupSpec.template.spec.containers
	{"RAY_USE_TLS", "RAY_TLS_SERVER_CERT"} == {name |
		some {"name": name, "value": value} in container.env
		_asks_for_tls(name, value)
	}
	place := fact.at(owner, array.concat(pointer, ["headGroupSpec"]))
	some found in tenancy.transport(kubernetes.entry(owner), "mtls", kubernetes.called(kind, owner), [place])
}

unknown := set()

_asks_for_tls("RAY_USE_TLS", "1")

_asks_for_tls("RAY_TLS_SERVER_CERT", path) if path != ""

_clusters := [found |
	some [kind, pointer] in [
		["RayCluster", ["spec"]],
		["RayJob", ["spec", "rayClusterSpec"]],
		["RayService", ["spec", "rayClusterConfig"]],
	]
	some owner in input.resources.kubernetes[kind]
	not owner.body.spec.suspend == true
	found := [kind, owner, pointer, object.get(owner.body, pointer, {})]
]
