package indicators.platform.hardware.network.training_fabric_speed_test

import data.indicators.platform.hardware.network.training_fabric_speed as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _fabric({"port_speed_gbe": 200})
	indicator.subjects == {_root} with input as _fabric({"port_speed_gbe": 200})
}

test_unsatisfied_just_below if {
	indicator.findings == {finding.below(_port, 200, 199)} with input as _fabric({"port_speed_gbe": 199})
}

test_unsatisfied_when_the_speed_is_missing if {
	indicator.findings == {finding.missing(_port)} with input as _fabric({"provided_by": "RoCE v2"})
}

test_satisfied_by_the_nodes_where_the_ports_are_not_seen if {
	pools := {"small": {"bandwidth_gbps": 100}, "large": {"bandwidth_gbps": 200}}
	indicator.findings == set() with input as _fabric({"node_pools": pools})
}

test_unsatisfied_when_every_pool_is_below if {
	pools := {"small": {"bandwidth_gbps": 100}}
	path := array.concat(_root, ["node_pools", "small", "bandwidth_gbps"])
	indicator.findings == {finding.below(path, 200, 100)} with input as _fabric({"node_pools": pools})
}

test_fast_nodes_do_not_excuse_slow_ports if {
	slow := {"port_speed_gbe": 100, "node_pools": {"large": {"bandwidth_gbps": 3200}}}
	indicator.findings == {finding.below(_port, 200, 100)} with input as _fabric(slow)
}

test_undeclared_without_a_fabric if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "network", "training_fabric"]

_port := array.concat(_root, ["port_speed_gbe"])

_fabric(fabric) := {"capabilities": {"platform": {"hardware": {"network": {"training_fabric": fabric}}}}}
