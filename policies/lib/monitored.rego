# METADATA
# title: What is scraped
# description: |
#   Pairs what exports metrics with what keeps them: an exporter that nothing reads watches nothing. Something reads it
#   where its source has a store of metrics, or a monitor that selects it and so tells a store elsewhere to read there;
#   an annotation that asks to be scraped tells it the same.
package lib.monitored

import data.lib.fact
import data.lib.images
import data.lib.kubernetes
import data.lib.products
import data.lib.services
import data.lib.workloads

# exporters of a category that something reads
exporters(category) := {exporter |
	some exporter in products.of(category)
	_is_read(exporter)
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

# whether a monitor selects the pods of a template of an owner, or a service that reaches them
reads(monitor, owner, template) if {
	monitor.kind in {"ServiceMonitor", "VMServiceScrape"}
	_looks_into(monitor, owner)
	some service in services.of(owner, template)
	_selects(monitor.spec.selector, object.get(service.body.metadata, "labels", {}))
}

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

reads(monitor, owner, template) if {
	monitor.kind in {"PodMonitor", "VMPodScrape", "PodMonitoring"}
	_looks_into(monitor, owner)
	_selects(monitor.spec.selector, template.labels)
}

_is_read(exporter) if exporter.source in {store.source | some store in products.of("metrics_store")}

_is_read(exporter) if exporter.place in _selected

_is_read(exporter) if exporter.place in _annotated

_is_read(exporter) if exporter.place in _read_by_operators

# where the images of exporters stand that a monitor of their source selects
_selected := {fact.at(workload.owner, array.concat(container.pointer, ["image"])) |
	count(monitors) > 0
	some workload in workloads.all
	some template in workload.templates
	some monitor in monitors
	monitor.source == workload.owner.source
	reads(monitor, workload.owner, template)
	some container in template.containers
	images.product(container.body.image)
}

# where the images of exporters stand whose pods, or a service before them, ask to be scraped
_annotated contains fact.at(workload.owner, array.concat(container.pointer, ["image"])) if {
	some workload in workloads.all
	some template in workload.templates
	some container in template.containers
	some category in images.categories(container.body.image)
	endswith(category, "_exporter")
	_asks_to_be_scraped(workload.owner, template)
}

_asks_to_be_scraped(owner, template) if {
	pointer := array.concat(array.slice(template.pointer, 0, count(template.pointer) - 1), ["metadata", "annotations", _scrape])
	object.get(owner.body, pointer, false) in {true, "true"}
}

_asks_to_be_scraped(owner, template) if {
	some service in services.of(owner, template)
	object.get(service.body, ["metadata", "annotations", _scrape], false) in {true, "true"}
}

_scrape := "prometheus.io/scrape"

# custom resources whose operator makes a monitor beside the exporter
_read_by_operators contains fact.at(resource, row.toggle) if {
	some key, row in data.knowledge.custom_resources
	[group, kind] := split(key, "/")
	some resource in input.resources.kubernetes[kind]
	kubernetes.in_group(resource, group)
	object.get(resource.body, row.monitor, false) == true
}

# a monitor looks into its own namespace, unless it says others
_looks_into(monitor, _) if monitor.spec.namespaceSelector.any == true

_looks_into(monitor, owner) if {
	some name in monitor.spec.namespaceSelector.matchNames
	workloads.same_namespace(kubernetes.namespace(owner), name)
}

_looks_into(monitor, owner) if {
	not monitor.spec.namespaceSelector.any == true
	count(object.get(monitor.spec, ["namespaceSelector", "matchNames"], [])) == 0
	workloads.same_namespace(kubernetes.namespace(owner), monitor.namespace)
}

_selects(selector, labels) if {
	wanted := object.get(selector, "matchLabels", {})
	object.union(labels, wanted) == labels
	every expression in object.get(selector, "matchExpressions", []) {
		_matches(expression, labels)
	}
	count(selector) > 0
}

_matches(expression, labels) if {
	expression.operator == "In"
	labels[expression.key] in expression.values
}

_matches(expression, labels) if {
	expression.operator == "Exists"
	labels[expression.key]
}
