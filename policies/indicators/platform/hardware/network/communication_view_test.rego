package indicators.platform.hardware.network.communication_view_test

import data.indicators.platform.hardware.network.communication_view as indicator
import data.lib.finding

test_satisfied_with_all_parts if {
	indicator.findings == set() with input as _input(_whole)
	indicator.subjects == {_root} with input as _input(_whole)
}

test_unsatisfied_when_a_part_is_missing if {
	every part in ["provided_by", "interface", "refresh_seconds"] {
		expected := {finding.missing(array.concat(_root, [part]))}
		indicator.findings == expected with input as _input(object.remove(_whole, [part]))
	}
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "network", "communication_view"]

_input(value) := {"capabilities": {"platform": {"hardware": {"network": {"communication_view": value}}}}}

_whole := {"provided_by": "Grafana over DCGM", "interface": "dashboard", "refresh_seconds": 15}
