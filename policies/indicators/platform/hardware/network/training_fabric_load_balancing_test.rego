package indicators.platform.hardware.network.training_fabric_load_balancing_test

import data.indicators.platform.hardware.network.training_fabric_load_balancing as indicator
import data.lib.finding

test_satisfied_with_a_fabric_and_what_balances_it if {
	indicator.findings == set() with input as _input(_whole)
	indicator.subjects == {array.concat(_root, ["load_balancing"])} with input as _input(_whole)
}

test_unsatisfied_without_what_balances_it if {
	expected := {finding.missing(array.concat(_root, ["load_balancing", "provided_by"]))}
	indicator.findings == expected with input as _input({"provided_by": "RoCE v2", "load_balancing": {}})
}

test_unsatisfied_without_the_fabric if {
	expected := {finding.missing(array.concat(_root, ["provided_by"]))}
	indicator.findings == expected with input as _input(object.remove(_whole, ["provided_by"]))
}

test_undeclared_where_the_fabric_has_none if {
	indicator.subjects == set() with input as _input({"provided_by": "RoCE v2", "port_speed_gbe": 400})
	indicator.findings == set() with input as _input({"provided_by": "RoCE v2", "port_speed_gbe": 400})
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "network", "training_fabric"]

_input(value) := {"capabilities": {"platform": {"hardware": {"network": {"training_fabric": value}}}}}

_whole := {"provided_by": "RoCE v2", "load_balancing": {"provided_by": "adaptive routing"}}
