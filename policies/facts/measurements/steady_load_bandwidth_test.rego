package facts.measurements.steady_load_bandwidth_test

import data.facts.measurements.steady_load_bandwidth as rule
import data.lib.measurements_test as given

test_one_direction_fills_its_own_field if {
	given.below(rule.facts, 4) == {
		["ckpt.provided_by", "fio, clients: 1, jobs: 1"],
		["ckpt.workload", "sequential"],
		["ckpt.write_bytes_per_second", 5000],
	} with input as _fio({"workload": "sequential"})
}

test_a_load_of_several_kinds_has_figures_and_no_kind if {
	given.below(rule.facts, 4) == {
		["ckpt.provided_by", "fio, clients: 1, jobs: 1"],
		["ckpt.write_bytes_per_second", 5000],
	} with input as _fio({})
}

test_a_mixed_load_is_for_the_other_rule if {
	rule.facts == set() with input as _fio({"workload": "dynamic_mixed"})
}

test_through_the_page_cache_it_is_unknown if {
	given.reasons(rule.unknown) == {"fio ran without direct=1, so memory may have answered"} with input as _fio({
		"workload": "random", "direct": false,
	})
}

test_the_large_files_of_io500 if {
	given.below(rule.facts, 4) == {
		["summary.provided_by", "IO500, ior-easy"],
		["summary.workload", "sequential"],
		["summary.read_bytes_per_second", 200],
		["summary.write_bytes_per_second", 100],
	} with input as given.one("io500", "summary", {
		"easy_read_bytes_per_second": 200, "easy_write_bytes_per_second": 100,
		"hard_read_bytes_per_second": 20, "hard_write_bytes_per_second": 10,
	})
}

_fio(changes) := given.one("fio", "ckpt", object.union(
	{"jobs": 1, "direct": true, "write_bytes_per_second": 5000},
	changes,
))
