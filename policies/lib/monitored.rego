# METADATA
# title: What is scraped
# description: |
#   Pairs what exports metrics with what keeps them: an exporter that nothing reads watches nothing. Something reads it
#   where its source has a store of metrics, or a monitor that tells one elsewhere to read there.
package lib.monitored

import data.lib.fact
import data.lib.kubernetes
import data.lib.products
import data.lib.workloads

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

# what workloads beside exporters of some categories are for, with one of each; undefined where there are none
used_for(categories) := [use, places] if {
	sources := {exporter.source | some category in categories; some exporter in exporters(category)}
	found := {role: place |
		some role in ["training", "inference"]
		ids := {workload.owner.id: workload.owner | some workload in _of_role[role]; workload.owner.source in sources}
		place := fact.at(ids[min(object.keys(ids))], [])
	}
	count(found) > 0
	use := concat("_and_", array.reverse(sort(object.keys(found))))
	places := [place | some place in found]
}

_of_role[workload.role] contains workload if {
	some workload in workloads.all
	workload.role in {"training", "inference"}
}

_storing := {store.source | some store in products.of("metrics_store")}

_monitoring := {monitor.source | some monitor in monitors}
