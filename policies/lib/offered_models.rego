# METADATA
# title: Models on offer, each counted once
# description: |
#   A model counts when customers may call it or train it further. Another build of a model, such as a quantised copy,
#   is the same model: an entry that names the original in `variant_of` adds nothing to the number.
package lib.offered_models

import data.lib.finding

# the names of the models that count
counted(models) := {name |
	some name, model in _originals(models)
	model.offered_for
}

# what keeps a map of models from having as many as asked
too_few(path, models, least) := {shortfall |
	actual := count(counted(models))
	actual < least
	some shortfall in ({finding.too_few(path, least, actual)} | _unoffered(path, models))
}

_unoffered(path, models) := {finding.missing(array.concat(path, [name, "offered_for"])) |
	some name, model in _originals(models)
	not model.offered_for
}

_originals(models) := {name: model |
	some name, model in models
	not model.variant_of
}
