package indicators.platform.hardware.storage.read_write_bandwidth_100b_test

import data.indicators.platform.hardware.storage.read_write_bandwidth_100b as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	declared := _storage(100000000000, _run(10000000000000, 10000000000000))
	indicator.findings == set() with input as _input(declared)
	indicator.subjects == {_path} with input as _input(declared)
}

test_unsatisfied_when_reading_or_writing_is_just_below if {
	every part in ["read_bytes_per_second", "write_bytes_per_second"] {
		run := object.union(_run(10000000000000, 10000000000000), {part: 9999999999999})
		expected := {finding.below(array.concat(_path, [part]), 10000000000000, 9999999999999)}
		indicator.findings == expected with input as _input(_storage(100000000000, run))
	}
}

test_unsatisfied_with_a_smaller_model if {
	declared := _storage(99999999999, _run(10000000000000, 10000000000000))
	indicator.findings == {finding.below(_scale, 100000000000, 99999999999)} with input as _input(declared)
}

test_unsatisfied_when_the_scale_is_missing if {
	declared := {"bandwidth_tests": {"run": _run(10000000000000, 10000000000000)}}
	indicator.findings == {finding.missing(_scale)} with input as _input(declared)
}

test_unsatisfied_when_a_part_is_missing if {
	every part in ["provided_by", "workload", "read_bytes_per_second", "write_bytes_per_second"] {
		run := object.remove(_run(10000000000000, 10000000000000), [part])
		expected := {finding.missing(array.concat(_path, [part]))}
		indicator.findings == expected with input as _input(_storage(100000000000, run))
	}
}

test_two_runs_do_not_make_one if {
	fast := 10000000000000
	declared := _storage(100000000000, _run(fast, 1))
	both := object.union(declared, {"bandwidth_tests": {"other": _run(1, fast)}})
	other := array.concat(_root, ["bandwidth_tests", "other", "read_bytes_per_second"])
	indicator.findings == {
		finding.below(array.concat(_path, ["write_bytes_per_second"]), fast, 1),
		finding.below(other, fast, 1),
	} with input as _input(both)
}

test_one_good_run_is_enough if {
	declared := _storage(100000000000, _run(10000000000000, 10000000000000))
	more := object.union(declared, {"bandwidth_tests": {"other": {"workload": "random"}}})
	indicator.findings == set() with input as _input(more)
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "storage"]

_input(storage) := {"capabilities": {"platform": {"hardware": {"storage": storage}}}}

_path := array.concat(_root, ["bandwidth_tests", "run"])

_scale := array.concat(_root, ["training_scale_parameters"])

_storage(scale, run) := {"training_scale_parameters": scale, "bandwidth_tests": {"run": run}}

_run(read, write) := {
	"provided_by": "fio",
	"workload": "sequential",
	"read_bytes_per_second": read,
	"write_bytes_per_second": write,
}
