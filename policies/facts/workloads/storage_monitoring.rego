# METADATA
# title: Monitoring of storage and memory
# description: |
#   Exporters of nodes, which tell how full memory and file systems are, exporters of storage systems, and clusters of Ceph
#   and MinIO that are told to be read; the store that answers queries beside them; and for what the nodes of the source
#   work, where it says that. An exporter that nothing reads watches nothing.
# custom:
#   title_zh: 存储与内存监测
#   shows: [6.1.2.5.a.5]
package facts.workloads.storage_monitoring

import data.lib.fact
import data.lib.kubernetes
import data.lib.monitored

facts contains fact.of(array.concat(_root, ["metrics", metric, "provided_by"]), exporter.provided_by, [exporter.place]) if {
	some category, metrics in {
		"node_exporter": ["memory_usage", "filesystem_usage"], "storage_exporter": ["storage_state"],
	}
	some exporter in monitored.exporters(category)
	some metric in metrics
}

facts contains fact.of(array.concat(_root, ["metrics", "storage_state", "provided_by"]), kubernetes.called(kind, cluster), [place]) if {
	some [kind, group, pointer] in [
		["CephCluster", "ceph.rook.io", ["spec", "monitoring", "enabled"]],
		["Tenant", "minio.min.io", ["spec", "prometheusOperator"]],
	]
	some cluster in input.resources.kubernetes[kind]
	kubernetes.in_group(cluster, group)
	object.get(cluster.body, pointer, false) == true
	place := fact.at(cluster, pointer)
}

facts contains fact.of(array.concat(_root, ["query", "provided_by"]), store.provided_by, [store.place]) if {
	some category in ["node_exporter", "storage_exporter"]
	some store in monitored.stores_beside(category)
}

facts contains fact.of(array.concat(_root, ["used_for"]), use, places) if {
	[use, places] := monitored.used_for(["node_exporter", "storage_exporter"])
}

unknown := set()

_root := ["platform", "toolchain", "monitoring", "storage"]
