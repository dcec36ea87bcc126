# METADATA
# title: Charts that serve models
# description: |
#   Finds the parts of charts, asked for by name, that serve models behind a Service of the chart. A part that takes its
#   models from values serves none where they name none that is enabled.
package lib.serving_charts

import data.lib.charts
import data.lib.fact

# [what asks for the chart, the part of it that serves]
all contains [asked, part] if {
	some asked in charts.asked
	some part in data.knowledge.charts[asked.chart].parts
	part.serves
	charts.is_on(asked, part)
	_has_models(asked, part)
}

# places of charts of which it is not known whether they serve
open contains fact.at(asked.resource, []) if {
	some asked in charts.asked
	some part in data.knowledge.charts[asked.chart].parts
	part.serves
	_is_open(asked, part)
}

_has_models(_, part) if not part.models

_has_models(asked, part) if count(models(asked, part)) > 0

# models by their position; a chart's own example is not enabled
models(asked, part) := {position: model |
	some position, model in object.get(asked.values, part.models.at, [])
	is_object(model)
	not object.get(model, part.models.enabled, true) == false
}

_is_open(asked, part) if charts.is_open(asked, part)

_is_open(asked, part) if {
	part.models
	count(models(asked, part)) == 0
	fact.undecided(asked.resource, array.concat(asked.pointer, part.models.at))
}

_is_open(asked, part) if {
	asked.open
	part.models
	count(models(asked, part)) == 0
}

# what serves, in words
provider(asked, part) := concat("", [product.api, " of ", product.name, " (", charts.called(asked), ")"]) if {
	product := data.knowledge.products[part.product]
}
