package indicators.platform.hardware.storage.file_capacity_100b_test

import data.indicators.platform.hardware.storage.file_capacity_100b as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _input(_storage(100000000000, _whole))
	indicator.subjects == {_path} with input as _input(_storage(100000000000, _whole))
}

test_unsatisfied_with_a_smaller_model if {
	expected := {finding.below(_scale, 100000000000, 99999999999)}
	indicator.findings == expected with input as _input(_storage(99999999999, _whole))
}

test_unsatisfied_when_the_scale_is_missing if {
	indicator.findings == {finding.missing(_scale)} with input as _input({"file_capacity": _whole})
}

test_unsatisfied_just_below_the_files if {
	expected := {finding.below(array.concat(_path, ["files"]), 100000000000, 99999999999)}
	fewer := object.union(_whole, {"files": 99999999999})
	indicator.findings == expected with input as _input(_storage(100000000000, fewer))
}

test_unsatisfied_when_a_part_is_missing if {
	every part in ["provided_by", "files"] {
		expected := {finding.missing(array.concat(_path, [part]))}
		indicator.findings == expected with input as _input(_storage(100000000000, object.remove(_whole, [part])))
	}
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

_path := array.concat(_root, ["file_capacity"])

_scale := array.concat(_root, ["training_scale_parameters"])

_storage(scale, value) := {"training_scale_parameters": scale, "file_capacity": value}

_whole := {"provided_by": "a parallel file system", "files": 100000000000}
