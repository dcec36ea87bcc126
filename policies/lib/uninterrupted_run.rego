# METADATA
# title: Training runs, by name, that went on without fault or interruption
# description: |
#   The time is shown by one run of a large enough model that went on for longer than asked, not just as long.
package lib.uninterrupted_run

import data.lib.finding

# what keeps every run from showing it, told for each of them; nothing if one of them shows it
shortfalls(path, runs, least_parameters, exceeded_hours) := {shortfall |
	every run in runs {
		count(_shortfalls(path, run, least_parameters, exceeded_hours)) > 0
	}
	some name, run in runs
	some shortfall in _shortfalls(array.concat(path, [name]), run, least_parameters, exceeded_hours)
}

_shortfalls(path, run, least_parameters, exceeded_hours) := union({
	_gaps(path, run),
	_small(path, run, least_parameters),
	_short(path, run, exceeded_hours),
})

_gaps(path, run) := {finding.missing(array.concat(path, [field])) |
	some field in {"provided_by", "model_parameters", "uninterrupted_hours"}
	not run[field]
}

_small(path, run, least) := {finding.below(array.concat(path, ["model_parameters"]), least, run.model_parameters) |
	run.model_parameters < least
}

_short(path, run, exceeded) := {finding.not_above(hours, exceeded, run.uninterrupted_hours) |
	run.uninterrupted_hours <= exceeded
	hours := array.concat(path, ["uninterrupted_hours"])
}
