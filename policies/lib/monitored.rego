# METADATA
# title: What is scraped
# description: |
#   Pairs what exports metrics with what keeps them: an exporter that nothing reads watches nothing. Something reads it
#   where its source has a store of metrics, or a monitor that tells one elsewhere to read there.
package lib.monitored

import data.lib.fact
import data.lib.kubernetes
import data.lib.products

# exporters of a category that something reads
exporters(category) := {exporter |
	some exporter in products.of(category)
	exporter.source in (_storing | _monitoring)
}

# stores of metrics in a source that has an exporter of the category
stores_beside(category) := {store |
	some store in products.of("metrics_store")
	some exporter in products.of(category)
	exporter.source == store.source
}

# ServiceMonitors and PodMonitors, and those that the values of a Prometheus chart ask for
monitors := [monitor |
	some kind in ["ServiceMonitor", "PodMonitor", "VMServiceScrape", "VMPodScrape", "PodMonitoring"]
	some resource in input.resources.kubernetes[kind]
	monitor := {
		"source": resource.source,
		"called": kubernetes.called(kind, resource),
		"namespace": kubernetes.namespace(resource),
		"spec": resource.body.spec,
		"kind": kind,
		"place": fact.at(resource, ["spec"]),
	}
]

_storing := {store.source | some store in products.of("metrics_store")}

_monitoring := {monitor.source | some monitor in monitors}
