# METADATA
# title: Dynamic batching of Triton
# description: |
#   Models that batch requests as they come, with the largest batch. Without the block Triton does not batch, and a
#   largest batch of 0 or 1 batches nothing.
# custom:
#   title_zh: Triton 动态组批
#   shows: [6.2.2.6.c]
package facts.configs.triton_batching

import data.lib.fact
import data.lib.naming
import data.lib.triton

facts contains fact.of(path, value, [fact.at(model.file, pointer)]) if {
	some model in _batching
	model.file.body.max_batch_size > 1
	some [key, value, pointer] in [
		["provided_by", "Triton Inference Server (dynamic_batching)", ["dynamic_batching"]],
		["maximum_batch_size", model.file.body.max_batch_size, ["max_batch_size"]],
	]
	path := array.concat(
		["development", "production", "deployment", "deployments", naming.slug(model.name)],
		["dynamic_batching", key],
	)
}

unknown contains fact.unknown("the largest batch is not known", [fact.at(model.file, ["max_batch_size"])]) if {
	some model in _batching
	fact.undecided(model.file, ["max_batch_size"])
}

_batching := [model |
	some model in triton.models
	is_object(model.file.body.dynamic_batching)
]
