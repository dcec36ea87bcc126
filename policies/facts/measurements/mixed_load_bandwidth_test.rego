package facts.measurements.mixed_load_bandwidth_test

import data.facts.measurements.mixed_load_bandwidth as rule
import data.lib.measurements_test as given

test_reads_and_writes_of_varying_size if {
	given.below(rule.facts, 4) == {
		["mix.provided_by", "fio-3.38, clients: 4, jobs: 8"],
		["mix.workload", "dynamic_mixed"],
		["mix.read_bytes_per_second", 2310000000000],
		["mix.write_bytes_per_second", 980000000000],
	} with input as _fio({})
	rule.unknown == set() with input as _fio({})
}

test_one_client_where_none_is_named if {
	here := given.one("fio", "mix", object.remove(_body({}), ["clients"]))
	["mix.provided_by", "fio-3.38, clients: 1, jobs: 8"] in given.below(rule.facts, 4) with input as here
}

test_none_from_another_load if {
	rule.facts == set() with input as _fio({"workload": "random"})
	rule.unknown == set() with input as _fio({"workload": "random", "direct": false})
}

test_through_the_page_cache_it_is_unknown if {
	cached := _fio({"direct": false})
	rule.facts == set() with input as cached
	given.reasons(rule.unknown) == {"fio ran without direct=1, so memory may have answered"} with input as cached
}

_fio(changes) := given.one("fio", "mix", _body(changes))

_body(changes) := object.union(
	{
		"tool_version": "fio-3.38", "clients": 4, "jobs": 8, "direct": true, "workload": "dynamic_mixed",
		"read_bytes_per_second": 2310000000000, "write_bytes_per_second": 980000000000,
	},
	changes,
)
