# METADATA
# title: Monitoring of the network
# description: |
#   Exporters of InfiniBand, RDMA, switches and flows that something reads, the store that answers queries, and for what
#   the nodes of the source work, where it says that.
# custom:
#   title_zh: 网络监测
#   shows: [6.1.2.5.a.4]
package facts.workloads.network_monitoring

import data.lib.fact
import data.lib.monitored

facts contains fact.of(array.concat(_root, ["metrics", "traffic", "provided_by"]), exporter.provided_by, [exporter.place]) if {
	some exporter in monitored.exporters("network_exporter")
}

facts contains fact.of(array.concat(_root, ["query", "provided_by"]), store.provided_by, [store.place]) if {
	some store in monitored.stores_beside("network_exporter")
}

facts contains fact.of(array.concat(_root, ["used_for"]), use, places) if {
	[use, places] := monitored.used_for(["network_exporter"])
}

unknown := set()

_root := ["platform", "toolchain", "monitoring", "network"]
