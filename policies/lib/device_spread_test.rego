package lib.device_spread_test

import data.lib.device_spread

test_several_devices_of_one_node if {
	device_spread.setting({"nodes": 1, "devices_per_node": 2}) == "one_node_several_devices"
}

test_several_devices_of_several_nodes if {
	device_spread.setting({"nodes": 2, "devices_per_node": 2}) == "several_nodes_several_devices"
}

test_one_device_a_node_is_neither if {
	not device_spread.setting({"nodes": 1, "devices_per_node": 1})
	not device_spread.setting({"nodes": 2, "devices_per_node": 1})
}

test_a_job_that_does_not_say_is_neither if {
	not device_spread.setting({"nodes": 2})
	not device_spread.setting({"devices_per_node": 8})
}
