package indicators.platform.hardware.storage.mixed_load_bandwidth_10b_test

import data.indicators.platform.hardware.storage.mixed_load_bandwidth_10b as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	declared := _storage(10000000000, _run(600000000000, 400000000000))
	indicator.findings == set() with input as _input(declared)
	indicator.subjects == {_path} with input as _input(declared)
}

test_unsatisfied_just_below_the_bandwidth if {
	declared := _storage(10000000000, _run(600000000000, 399999999999))
	expected := {finding.below(_path, 1000000000000, 999999999999)}
	indicator.findings == expected with input as _input(declared)
}

test_unsatisfied_with_a_smaller_model if {
	declared := _storage(9999999999, _run(600000000000, 400000000000))
	indicator.findings == {finding.below(_scale, 10000000000, 9999999999)} with input as _input(declared)
}

test_unsatisfied_when_the_scale_is_missing if {
	declared := {"bandwidth_tests": {"run": _run(600000000000, 400000000000)}}
	indicator.findings == {finding.missing(_scale)} with input as _input(declared)
}

test_unsatisfied_under_another_load if {
	run := object.union(_run(600000000000, 400000000000), {"workload": "sequential"})
	path := array.concat(_path, ["workload"])
	expected := {finding.not_one_of(path, ["dynamic_mixed"], "sequential")}
	indicator.findings == expected with input as _input(_storage(10000000000, run))
}

test_unsatisfied_when_a_part_is_missing if {
	every part in ["provided_by", "workload", "read_bytes_per_second", "write_bytes_per_second"] {
		run := object.remove(_run(600000000000, 400000000000), [part])
		expected := {finding.missing(array.concat(_path, [part]))}
		indicator.findings == expected with input as _input(_storage(10000000000, run))
	}
}

test_one_good_run_is_enough if {
	declared := _storage(10000000000, _run(600000000000, 400000000000))
	more := object.union(declared, {"bandwidth_tests": {"other": {"workload": "random"}}})
	indicator.findings == set() with input as _input(more)
}

test_undeclared_with_a_scale_alone if {
	indicator.subjects == set() with input as _input({"training_scale_parameters": 1})
	indicator.findings == set() with input as _input({"training_scale_parameters": 1})
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
	"workload": "dynamic_mixed",
	"read_bytes_per_second": read,
	"write_bytes_per_second": write,
}
