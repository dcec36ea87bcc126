# METADATA
# title: Charts that are asked for and not rendered
# description: |
#   Sub-charts and charts of a registry that were not there to render, releases of Terraform, HelmReleases of Flux, and
#   Applications of Argo CD: each with the chart's name and the values that are said to it. Where values come from
#   elsewhere, a toggle that is not among those at hand is not known.
package lib.charts

import data.lib.fact
import data.lib.kubernetes

asked := array.concat(_unrendered, array.concat(_flux, _argo))

called(one) := concat("", ["chart ", one.chart]) if one.kind == "UnrenderedChart"

called(one) := kubernetes.called(one.kind, one.resource) if one.kind != "UnrenderedChart"

# whether a part of the chart is there
is_on(_, part) if not part.toggle

is_on(one, part) if object.get(one.values, part.toggle, null) == true

is_on(one, part) if {
	part.default == true
	object.get(one.values, part.toggle, null) == null
	not is_open(one, part)
}

# whether that is not known
is_open(one, part) if {
	part.toggle
	one.open
	object.get(one.values, part.toggle, null) == null
}

is_open(one, part) if fact.undecided(one.resource, array.concat(one.pointer, part.toggle))

# where its toggle stands, or what asks for the chart
place(one, part) := fact.at(one.resource, array.concat(one.pointer, part.toggle)) if {
	object.get(one.values, part.toggle, null) != null
} else := fact.at(one.resource, ["condition"])

_unrendered := [one |
	some resource in input.resources.kubernetes.UnrenderedChart
	one := {
		"kind": "UnrenderedChart",
		"resource": resource,
		"chart": resource.body.chart,
		"pointer": ["values"],
		"values": object.get(resource.body, "values", {}),
		"open": object.get(resource.body, "open", false),
	}
]

_flux := [one |
	some resource in input.resources.kubernetes.HelmRelease
	not resource.body.spec.suspend == true
	one := {
		"kind": "HelmRelease",
		"resource": resource,
		"chart": _flux_chart(resource.body.spec),
		"pointer": ["spec", "values"],
		"values": _object(object.get(resource.body.spec, "values", {})),
		"open": count(object.get(resource.body.spec, "valuesFrom", [])) > 0,
	}
]

_flux_chart(spec) := spec.chart.spec.chart

# a repository of one chart bears its name
_flux_chart(spec) := spec.chartRef.name if not spec.chart

_argo := [one |
	some resource in input.resources.kubernetes.Application
	kubernetes.in_group(resource, "argoproj.io")
	some [pointer, source] in _sources(resource)
	one := {
		"kind": "Application",
		"resource": resource,
		"chart": source.chart,
		"pointer": array.concat(pointer, ["helm", "valuesObject"]),
		"values": _object(object.get(source, ["helm", "valuesObject"], {})),
		"open": _says_more(source),
	}
]

_sources(resource) := array.concat(
	[[["spec", "source"], resource.body.spec.source] | resource.body.spec.source.chart],
	[[["spec", "sources", position], source] |
		some position, source in resource.body.spec.sources
		source.chart
	],
)

_says_more(source) if {
	some key in ["values", "valueFiles", "parameters"]
	count(source.helm[key]) > 0
} else := false

_object(value) := value if is_object(value)

_object(value) := {} if not is_object(value)
