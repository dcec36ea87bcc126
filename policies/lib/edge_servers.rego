# METADATA
# title: Model servers at the edge
# description: Servers that are placed on nodes which OpenYurt or KubeEdge calls edge nodes.
package lib.edge_servers

import data.lib.model_servers as servers
import data.lib.naming

all := [server |
	some server in servers.all
	_is_at_the_edge(server.template.spec)
]

# labels of edge nodes; source: KubeEdge documentation, and OpenYurt documentation, node pools
_is_at_the_edge(spec) if is_string(spec.nodeSelector["node-role.kubernetes.io/edge"])

_is_at_the_edge(spec) if spec.nodeSelector["openyurt.io/is-edge-worker"] == "true"

_is_at_the_edge(spec) if {
	some term in spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms
	some expression in term.matchExpressions
	expression.key == "node-role.kubernetes.io/edge"
	expression.operator in {"Exists", "In"}
}

# where a capability document has the server
path(server, keys) := array.concat(
	["development", "production", "deployment", "edge_deployment", "models", naming.slug(server.name)],
	keys,
)
