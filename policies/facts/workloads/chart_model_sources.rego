# METADATA
# title: Models that the values of charts refer to
# description: |
#   Where a chart that serves models takes each from: an address or a model hub in its values. Then the model changes by
#   its reference, without a new image. A path inside the image shows nothing.
# custom:
#   title_zh: 图表取值中引用的模型
#   shows: [6.3.1.1.d]
package facts.workloads.chart_model_sources

import data.lib.fact
import data.lib.naming
import data.lib.serving_charts

facts contains found if {
	some [asked, part] in serving_charts.all
	some position, model in serving_charts.models(asked, part)
	by := serving_charts.provider(asked, part)
	from := _from(model[part.models.reference])
	some key, value in {"provided_by": by, "weights_from": from, "model_update": "artefact_reference"}
	name := naming.below(asked.resource.name, object.get(model, "name", format_int(position, 10)))
	pointer := array.concat(part.models.at, [position, part.models.reference])
	place := fact.at(asked.resource, array.concat(asked.pointer, pointer))
	found := fact.of(["inference", "serving", "deployment", "deployments", name, key], value, [place])
}

# charts that may serve are told by the rule of their interfaces
unknown := set()

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
