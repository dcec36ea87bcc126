package lib.scaling_tests_test

import data.lib.finding
import data.lib.scaling_tests

test_linearity_is_the_ratio_of_the_means if {
	scaling_tests.linearity(_test([[800, 1000], [700, 1000]])) == 0.75
	scaling_tests.linearity(_test([[1, 3], [1, 3], [1, 3]])) == 0.333333
}

test_satisfied_at_the_edge if {
	scaling_tests.shortfalls(["p"], {"t": _test([[800, 1000], [800, 1000]])}, 10, 0.8) == set()
}

test_unsatisfied_just_below if {
	scaling_tests.shortfalls(["p"], {"t": _test([[800, 1000], [799, 1000]])}, 10, 0.8) == {
		# the ratio of 1599 to 2000
		finding.below(["p", "t", "representatives"], 0.8, 0.7995),
	}
}

test_two_or_three_representatives if {
	where := ["p", "t", "representatives"]
	one := _test([[9, 10]])
	scaling_tests.shortfalls(["p"], {"t": one}, 10, 0.8) == {finding.too_few(where, 2, 1)}

	three := _test([[9, 10], [9, 10], [9, 10]])
	scaling_tests.shortfalls(["p"], {"t": three}, 10, 0.8) == set()

	four := _test([[9, 10], [9, 10], [9, 10], [9, 10]])
	scaling_tests.shortfalls(["p"], {"t": four}, 10, 0.8) == {finding.above(where, 3, 4)}

	none := _test([])
	scaling_tests.shortfalls(["p"], {"t": none}, 10, 0.8) == {finding.too_few(where, 2, 0)}
}

test_one_device_is_no_cluster if {
	single := object.union(_test([[9, 10], [9, 10]]), {"devices": 1})
	scaling_tests.shortfalls(["p"], {"t": single}, 10, 0.8) == {finding.below(["p", "t", "devices"], 2, 1)}
}

test_each_part_of_a_test_is_asked_for if {
	every field in {"provided_by", "model_parameters", "devices", "representatives"} {
		lacking := object.remove(_test([[9, 10], [9, 10]]), [field])
		scaling_tests.shortfalls(["p"], {"t": lacking}, 10, 0.8) == {finding.missing(["p", "t", field])}
	}
}

test_each_figure_of_a_representative_is_asked_for if {
	test := _test([[9, 10], [9, 10]])
	every field in {"in_cluster_tokens_per_second", "standalone_tokens_per_second"} {
		changed := json.remove(test, [["representatives", "1", field]])
		path := ["p", "t", "representatives", "1", field]
		scaling_tests.shortfalls(["p"], {"t": changed}, 10, 0.8) == {finding.missing(path)}
	}
}

test_one_good_test_is_enough if {
	tests := {"good": _test([[9, 10], [9, 10]]), "bad": _test([[1, 10], [1, 10]]), "empty": {}}
	scaling_tests.shortfalls(["p"], tests, 10, 0.8) == set()
}

test_a_model_that_is_too_small_is_not_in_question if {
	small := object.union(_test([[9, 10], [9, 10]]), {"model_parameters": 9})
	slow := _test([[1, 10], [1, 10]])
	scaling_tests.shortfalls(["p"], {"small": small, "slow": slow}, 10, 0.8) == {
		# the small one is left out
		finding.below(["p", "slow", "representatives"], 0.8, 0.1),
	}
	scaling_tests.shortfalls(["p"], {"small": small}, 10, 0.8) == {
		# unless there is no other
		finding.below(["p", "small", "model_parameters"], 10, 9),
	}
}

_test(figures) := {
	"provided_by": "a run",
	"model_parameters": 10,
	"devices": 16,
	"representatives": {name: representative |
		some i, [in_cluster, standalone] in figures
		name := format_int(i, 10)
		representative := {
			"in_cluster_tokens_per_second": in_cluster,
			"standalone_tokens_per_second": standalone,
		}
	},
}
