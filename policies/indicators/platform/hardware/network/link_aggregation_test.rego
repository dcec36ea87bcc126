package indicators.platform.hardware.network.link_aggregation_test

import data.indicators.platform.hardware.network.link_aggregation as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _input({"bond0": _bond})
	indicator.subjects == {_path} with input as _input({"bond0": _bond})
}

test_unsatisfied_with_one_link if {
	expected := {finding.below(array.concat(_path, ["links"]), 2, 1)}
	indicator.findings == expected with input as _input({"bond0": object.union(_bond, {"links": 1})})
}

test_unsatisfied_when_a_part_is_missing if {
	every part in ["provided_by", "protocol", "links"] {
		expected := {finding.missing(array.concat(_path, [part]))}
		indicator.findings == expected with input as _input({"bond0": object.remove(_bond, [part])})
	}
}

test_one_group_is_enough if {
	indicator.findings == set() with input as _input({"bond0": _bond, "bond1": {"links": 1}})
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "network", "link_aggregation"]

_input(value) := {"capabilities": {"platform": {"hardware": {"network": {"link_aggregation": value}}}}}

_path := array.concat(_root, ["bond0"])

_bond := {"provided_by": "host bonds", "protocol": "lacp", "links": 2}
