# METADATA
# title: What is scraped
# description: |
#   Pairs what exports metrics with what keeps them: an exporter that nothing reads watches nothing. Something reads it
#   where its source has a store of metrics, or a monitor that selects it and so tells a store elsewhere to read there;
#   an annotation that asks to be scraped tells it the same.
package lib.monitored

import data.lib.fact
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
	sources := products.sources(category)
	some store in products.of("metrics_store")
	store.source in sources
}

# ServiceMonitors and PodMonitors, and those that the values of a Prometheus chart ask for
monitors := [monitor |
	some kind in ["ServiceMonitor", "PodMonitor", "VMServiceScrape", "VMPodScrape", "PodMonitoring"]
	some resource in input.resources.kubernetes[kind]
	monitor := {
		"source": resource.source,
		"name": resource.name,
		"called": kubernetes.called(kind, resource),
		"namespace": kubernetes.namespace(resource),
		"spec": resource.body.spec,
		"kind": kind,
		"place": fact.at(resource, ["spec"]),
	}
]

# monitors that by what they select, or else by their own name, read a known exporter, wherever it runs
known contains [monitor, exporter] if {
	some monitor in monitors
	some text in _texts(monitor)
	some word, exporter in data.knowledge.scraped_exporters
	not startswith(word, ":")
	contains(text, word)
}

_texts(monitor) := {lower(value) |
	some _, value in monitor.spec.selector.matchLabels
	is_string(value)
} if {
	count(monitor.spec.selector.matchLabels) > 0
} else := {lower(monitor.name)}

# the monitors that select the pods of a template of an owner, or a service that reaches them
readers(owner, template) := {monitor |
	some [kinds, labels] in array.concat(
		[[_of_pods, template.labels]],
		[[_of_services, object.get(service.body.metadata, "labels", {})] | some service in services.of(owner, template)],
	)
	some position in _near(owner.source, labels)
	monitor := monitors[position]
	monitor.kind in kinds
	_looks_into(monitor, owner)
	_selects(monitor.spec.selector, labels)
}

_of_services := {"ServiceMonitor", "VMServiceScrape"}

_of_pods := {"PodMonitor", "VMPodScrape", "PodMonitoring"}

# those that may select what bears the labels: they select one of them, or say what they select in another way
_near(source, labels) := {position |
	some key, value in object.union(labels, {"": ""})
	some position in _asking[[source, key, value]]
}

_asking := _by_label

_by_label[[monitor.source, key, object.get(wanted, key, "")]] contains position if {
	some position, monitor in monitors
	wanted := object.get(monitor.spec.selector, "matchLabels", {})
	key := min(object.keys(wanted) | {"" | count(wanted) == 0})
}

# what workloads beside exporters of some categories are for, with one of each; undefined where there are none
used_for(categories) := [use, places] if {
	sources := {exporter.source | some category in categories; some exporter in exporters(category)}
	found := {role: place |
		some role in ["training", "inference"]
		ids := {workload.owner.id: workload.owner | some workload in _index[role]; workload.owner.source in sources}
		place := fact.at(ids[min(object.keys(ids))], [])
	}
	count(found) > 0
	use := concat("_and_", array.reverse(sort(object.keys(found))))
	places := [place | some place in found]
}

_index := _of_role

_of_role[workload.role] contains workload if {
	some workload in workloads.all
	workload.role in {"training", "inference"}
}

_is_read(exporter) if exporter.source in _watched

_is_read(exporter) if exporter.place in _selected

_is_read(exporter) if exporter.place in _annotated

_is_read(exporter) if exporter.place in _read_by_operators

_watched := products.sources("metrics_store")

# where the images of exporters stand that a monitor of their source selects
_selected := {fact.at(workload.owner, array.concat(container.pointer, ["image"])) |
	count(monitors) > 0
	some workload in workloads.all
	some template in workload.templates
	count(readers(workload.owner, template)) > 0
	some container in template.containers
	container.product
}

# where the images of exporters stand whose pods, or a service before them, ask to be scraped
_annotated contains fact.at(workload.owner, array.concat(container.pointer, ["image"])) if {
	some workload in workloads.all
	some template in workload.templates
	some container in template.containers
	some category in data.knowledge.products[container.product].is
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
	kubernetes.same_namespace(kubernetes.namespace(owner), name)
}

_looks_into(monitor, owner) if {
	not monitor.spec.namespaceSelector.any == true
	count(object.get(monitor.spec, ["namespaceSelector", "matchNames"], [])) == 0
	kubernetes.same_namespace(kubernetes.namespace(owner), monitor.namespace)
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
