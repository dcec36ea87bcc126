# METADATA
# title: Models that were compressed, by name, and how large they were
# description: |
#   A compression is shown by one model that had the parameters asked for and whose weights became smaller.
package lib.compressed_models

import data.lib.finding

# what keeps every model from showing it, told for each of them; nothing if one of them shows it
shortfalls(path, models, least_parameters) := {shortfall |
	every model in models {
		count(_shortfalls(path, model, least_parameters)) > 0
	}
	some name, model in models
	some shortfall in _shortfalls(array.concat(path, [name]), model, least_parameters)
}

_shortfalls(path, model, least_parameters) := union({
	_gaps(path, model),
	_small(path, model, least_parameters),
	_kept(path, model),
})

_gaps(path, model) := {finding.missing(array.concat(path, [field])) |
	some field in {"provided_by", "model_parameters", "weights_before_gib", "weights_after_gib"}
	not model[field]
}

_small(path, model, least) := {finding.below(array.concat(path, ["model_parameters"]), least, model.model_parameters) |
	model.model_parameters < least
}

_kept(path, model) := {shortfall |
	model.weights_after_gib >= model.weights_before_gib
	after := array.concat(path, ["weights_after_gib"])
	shortfall := finding.mismatched(after, model.weights_before_gib, model.weights_after_gib)
}
