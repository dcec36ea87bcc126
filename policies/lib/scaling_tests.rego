# METADATA
# title: Tests of how training scales from one device to a cluster, by name
# description: |
#   Cluster linearity is the throughput of the cluster over the sum of what its devices reach alone. Both are estimated
#   from two or three representative devices, so that the number of devices cancels out: what the representatives
#   reach in the cluster, over what they reach alone.
package lib.scaling_tests

import data.lib.finding

least_devices := 2

least_representatives := 2

most_representatives := 3

# what keeps every test from showing the linearity, told for each test whose model is large enough or of unknown size;
# where all models are too small, that is told of each
shortfalls(path, tests, least_parameters, least_linearity) := {shortfall |
	every test in tests {
		count(_shortfalls(path, test, least_parameters, least_linearity)) > 0
	}
	some name in _in_question(tests, least_parameters)
	some shortfall in _shortfalls(array.concat(path, [name]), tests[name], least_parameters, least_linearity)
}

# to six places, so that every engine writes the same number
linearity(test) := round((1000000 * _in_cluster(test)) / _alone(test)) / 1000000

_in_question(tests, least) := names if {
	names := {name | some name, test in tests; not test.model_parameters < least}
	count(names) > 0
} else := {name | some name, _ in tests}

_shortfalls(path, test, least_parameters, least_linearity) := union({
	_gaps(path, test),
	_small(path, test, least_parameters),
	_representatives(path, test),
	_slow(path, test, least_linearity),
})

_gaps(path, test) := {finding.missing(array.concat(path, [field])) |
	some field in {"provided_by", "model_parameters", "devices", "representatives"}
	not test[field]
} | {finding.missing(array.concat(path, ["representatives", device, field])) |
	some device, figures in test.representatives
	some field in {"in_cluster_tokens_per_second", "standalone_tokens_per_second"}
	not figures[field]
}

_small(path, test, least) := {finding.below(array.concat(path, ["model_parameters"]), least, test.model_parameters) |
	test.model_parameters < least
} | {finding.below(array.concat(path, ["devices"]), least_devices, test.devices) |
	test.devices < least_devices
}

_representatives(path, test) := {finding.too_few(where, least_representatives, number) |
	where := array.concat(path, ["representatives"])
	number := count(test.representatives)
	number < least_representatives
} | {finding.above(where, most_representatives, number) |
	where := array.concat(path, ["representatives"])
	number := count(test.representatives)
	number > most_representatives
}

# judged by products: a quotient would be rounded
_slow(path, test, least) := {finding.below(array.concat(path, ["representatives"]), least, linearity(test)) |
	_measured(test)
	_in_cluster(test) < least * _alone(test)
}

_measured(test) if {
	count(test.representatives) > 0
	every figures in test.representatives {
		figures.in_cluster_tokens_per_second
		figures.standalone_tokens_per_second
	}
}

_in_cluster(test) := sum([figures.in_cluster_tokens_per_second | some figures in test.representatives])

_alone(test) := sum([figures.standalone_tokens_per_second | some figures in test.representatives])
