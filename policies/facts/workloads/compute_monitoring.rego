# METADATA
# title: Monitoring of compute devices
# description: |
#   Exporters of nodes and of accelerators that something reads, and the store of metrics beside them, which answers
#   queries. A component that only offers metrics, without anything that reads them, is not monitored.
# custom:
#   title_zh: 计算设备监测
#   shows: [6.1.2.5.a.1]
package facts.workloads.compute_monitoring

import data.lib.fact
import data.lib.monitored
import data.lib.products

facts contains fact.of(array.concat(_root, ["components", component, "provided_by"]), exporter.provided_by, [exporter.place]) if {
	some category, components in _components
	some exporter in monitored.exporters(category)
	some component in components
}

facts contains fact.of(array.concat(_root, ["query", "provided_by"]), store.provided_by, [store.place]) if {
	some category, _ in _components
	some store in monitored.stores_beside(category)
}

facts contains fact.of(array.concat(_root, ["components", part, "provided_by"]), by, [monitor.place]) if {
	some [monitor, exporter] in monitored.known
	by := concat("", [exporter.name, " (", monitor.called, ")"])
	some part in exporter.parts
}

unknown contains fact.unknown("values of a chart are kept elsewhere", [place]) if {
	some category in ["node_exporter", "accelerator_exporter", "metrics_store"]
	some place in products.open(category)
}

_components := {"node_exporter": ["processor", "memory", "network"], "accelerator_exporter": ["accelerator"]}

_root := ["platform", "toolchain", "monitoring", "compute_devices"]
