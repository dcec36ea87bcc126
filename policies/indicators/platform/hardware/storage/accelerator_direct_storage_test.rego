package indicators.platform.hardware.storage.accelerator_direct_storage_test

import data.indicators.platform.hardware.storage.accelerator_direct_storage as indicator
import data.lib.finding

test_satisfied_with_both_parts if {
	indicator.findings == set() with input as _input(_whole)
	indicator.subjects == {_root} with input as _input(_whole)
}

test_unsatisfied_when_a_part_is_missing if {
	every part in ["provided_by", "technology"] {
		expected := {finding.missing(array.concat(_root, [part]))}
		indicator.findings == expected with input as _input(object.remove(_whole, [part]))
	}
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "storage", "accelerator_direct"]

_input(value) := {"capabilities": {"platform": {"hardware": {"storage": {"accelerator_direct": value}}}}}

_whole := {"provided_by": "nvidia-fs", "technology": "gpudirect_storage"}
