# METADATA
# title: Products that run
# description: |
#   Finds by category what is there: from the images of workloads and of compose services, from custom resources that an
#   operator turns into a product, and from charts that are asked for by name. A part of a chart is there where its toggle
#   is on. What runs to an end, or only calls a product's client, keeps nothing running.
package lib.products

import data.lib.charts
import data.lib.compose
import data.lib.fact
import data.lib.images
import data.lib.kubernetes
import data.lib.pods
import data.lib.workloads

# what is of the category: the product, what provides it, where, and in which source
of(category) := object.get(_index, category, set())

# the sources that have any of it
sources(category) := {found.source | some found in of(category)}

_index := _by_category

_by_category[category] contains found if {
	some found in deployed
	some category in data.knowledge.products[found.product].is
}

deployed contains found if {
	some workload in workloads.all
	not pods.ends(workload)
	some template in workload.templates
	some container in template.containers
	not container.client
	product := container.product
	place := fact.at(workload.owner, array.concat(container.pointer, ["image"]))
	found := _found(product, workload.called, workload.owner, place)
}

# what a compose project starts under an image of its own
deployed contains found if {
	some service in compose.running
	not compose.is_client(service.body)
	not images.product(service.body.image)
	some product in compose.products(service)
	found := _found(product, compose.called(service), service, compose.place(service))
}

deployed contains found if {
	some key, row in data.knowledge.custom_resources
	[group, kind] := split(key, "/")
	some resource in input.resources.kubernetes[kind]
	kubernetes.in_group(resource, group)
	not _is_none(resource)
	_is_on(resource, row)
	found := _found(row.product, kubernetes.called(kind, resource), resource, fact.at(resource, object.get(row, "toggle", [])))
}

deployed contains found if {
	some asked in charts.asked
	some part in data.knowledge.charts[asked.chart].parts
	charts.is_on(asked, part)
	found := _found(part.product, charts.called(asked), asked.resource, charts.place(asked, part))
}

# what may be of the category, where a value that decides it is kept elsewhere
open(category) := {fact.at(asked.resource, []) |
	some asked in charts.asked
	some part in data.knowledge.charts[asked.chart].parts
	charts.is_open(asked, part)
	category in data.knowledge.products[part.product].is
}

# operators call the number of servers in several ways
_is_none(resource) if {
	some key in ["replicas", "instances", "numberOfInstances"]
	kubernetes.count_of(resource.body.spec[key]) == 0
}

# a resource of which the product is a part that is switched on
_is_on(_, row) if {
	not row.toggle
	not row.counted
}

_is_on(resource, row) if kubernetes.count_of(object.get(resource.body, row.counted, 0)) > 0

_is_on(resource, row) if object.get(resource.body, row.toggle, false) == true

_found(product, by, resource, place) := {
	"product": product,
	"provided_by": concat("", [data.knowledge.products[product].name, " (", by, ")"]),
	"source": resource.source,
	"name": kubernetes.entry(resource),
	"namespace": kubernetes.namespace(resource),
	"place": place,
}
