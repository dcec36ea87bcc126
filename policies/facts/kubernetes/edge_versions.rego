# METADATA
# title: Versions side by side at the edge
# description: |
#   Model servers on edge nodes of which two versions share the access. One version with all of the access is left out.
# custom:
#   title_zh: 边缘侧并行的模型版本
#   shows: [6.2.2.6.g]
package facts.kubernetes.edge_versions

import data.lib.edge_servers
import data.lib.fact
import data.lib.kubernetes
import data.lib.rollouts

facts contains found if {
	some server in edge_servers.all
	some canary in rollouts.canaries
	canary.name == kubernetes.entry(server.workload.owner)
	some keys, value in {
		["place"]: "edge",
		["parallel_versions", "provided_by"]: canary.by,
		["parallel_versions", "versions", "next", "traffic_percent"]: canary.share,
		["parallel_versions", "versions", "current", "traffic_percent"]: 100 - canary.share,
	}
	found := fact.of(edge_servers.path(server, keys), value, [canary.place])
}

unknown := set()
