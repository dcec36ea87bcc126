# METADATA
# title: Charts that are asked for and not rendered
# description: |
#   Sub-charts and charts of a registry that were not there to render, releases of Terraform and flags of its modules that
#   install one, HelmReleases of Flux, and Applications of Argo CD: each with the chart's name and the values that are said
#   to it. Where values come from elsewhere, a toggle that is not among those at hand is not known.
package lib.charts

import data.lib.fact
import data.lib.kubernetes
import data.lib.modules

asked := array.concat(array.concat(_unrendered, _modules), array.concat(_flux, _argo))

called(one) := concat("", ["chart ", one.chart]) if one.kind == "UnrenderedChart"

called(one) := concat("", ["chart ", one.chart, " of ", one.resource.address]) if one.kind == "module"

called(one) := kubernetes.called(one.kind, one.resource) if not one.kind in {"UnrenderedChart", "module"}

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
is_open(one, part) if _written(one, part)

# where its toggle stands, or what asks for the chart
place(one, part) := fact.at(one.resource, array.concat(one.pointer, part.toggle)) if {
	object.get(one.values, part.toggle, null) != null
} else := one.asked_at if {
	one.kind == "module"
} else := fact.at(one.resource, ["condition"])

# whether texts of values that are not read say something of the part
_written(one, part) if {
	some text in one.texts
	contains(text, concat("", [part.toggle[0], ":"]))
}

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

_modules := [one |
	some flag in modules.flags(data.knowledge.terraform_modules)
	one := object.union(
		{"kind": "module", "chart": flag.row.chart, "asked_at": fact.at(flag.module, flag.pointer)},
		_settings(flag),
	)
]

# what an argument of the module says to the chart; where that could not be read, its texts may say something
_settings(flag) := {
	"resource": object.union(said[0], {"name": flag.row.chart, "address": flag.module.address}),
	"pointer": ["values"],
	"values": object.get(said[0].body, "values", {}),
	"open": said[0].body.open,
} if {
	said := modules.said(flag.module, flag.row.settings)
	count(said) == 1
} else := {
	"resource": object.union(flag.module, {"name": flag.row.chart}),
	"pointer": flag.pointer,
	"values": {},
	"open": _is_open_at(flag.module, flag.row.settings),
	"texts": [text |
		walk(object.get(flag.module.body, flag.row.settings, {}), [_, text])
		is_string(text)
	],
}

_is_open_at(module, argument) if {
	some pointer in [[argument, "values"], [argument, "set"]]
	fact.undecided(module, pointer)
} else := false

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
