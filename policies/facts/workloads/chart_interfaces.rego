# METADATA
# title: Model servers that charts install
# description: |
#   A chart that is asked for by name and serves models behind a Service of its own offers their interface. One that
#   takes its models from its values serves none where they name none that is enabled; those that are named by where
#   they are kept change by that reference.
# custom:
#   title_zh: 图表安装的模型服务
#   shows: [6.3.1.1.b, 6.3.1.1.d]
package facts.workloads.chart_interfaces

import data.lib.charts
import data.lib.fact
import data.lib.kubernetes
import data.lib.naming

facts contains found if {
	some [asked, part] in _serving
	some key, value in {"provided_by": _by(asked, part), "kind": "api"}
	path := ["inference", "serving", "deployment", "interfaces", kubernetes.entry(asked.resource), key]
	found := fact.of(path, value, [charts.place(asked, part), fact.at(asked.resource, ["chart"])])
}

facts contains found if {
	some [asked, part] in _serving
	some position, model in _models(asked, part)
	from := _from(model[part.models.reference])
	some key, value in {"provided_by": _by(asked, part), "weights_from": from, "model_update": "artefact_reference"}
	name := naming.below(asked.resource.name, object.get(model, "name", format_int(position, 10)))
	pointer := array.concat(part.models.at, [position, part.models.reference])
	place := fact.at(asked.resource, array.concat(asked.pointer, pointer))
	found := fact.of(["inference", "serving", "deployment", "deployments", name, key], value, [place])
}

unknown contains fact.unknown("whether a chart serves models is not known", [fact.at(asked.resource, [])]) if {
	some asked in charts.asked
	some part in data.knowledge.charts[asked.chart].parts
	part.serves
	_is_open(asked, part)
}

_serving contains [asked, part] if {
	some asked in charts.asked
	some part in data.knowledge.charts[asked.chart].parts
	part.serves
	charts.is_on(asked, part)
	_has_models(asked, part)
}

_has_models(_, part) if not part.models

_has_models(asked, part) if count(_models(asked, part)) > 0

# models by their position; a chart's own example is not enabled
_models(asked, part) := {position: model |
	some position, model in object.get(asked.values, part.models.at, [])
	is_object(model)
	not object.get(model, part.models.enabled, true) == false
}

_is_open(asked, part) if charts.is_open(asked, part)

_is_open(asked, part) if {
	part.models
	fact.undecided(asked.resource, array.concat(asked.pointer, part.models.at))
}

_is_open(asked, part) if {
	asked.open
	part.models
	count(_models(asked, part)) == 0
}

_by(asked, part) := concat("", [product.api, " of ", product.name, " (", charts.called(asked), ")"]) if {
	product := data.knowledge.products[part.product]
}

_from(reference) := kind if {
	contains(reference, "://")
	kind := {
		"s3": "object_storage", "gs": "object_storage", "oss": "object_storage", "https": "object_storage",
		"hf": "model_registry", "pvc": "persistent_volume", "oci": "oci_artifact",
	}[split(reference, "://")[0]]
}

# "organisation/name" of a hub
_from(reference) := "model_registry" if {
	not contains(reference, "://")
	count(split(reference, "/")) == 2
	not startswith(reference, "/")
	not startswith(reference, ".")
}
