# METADATA
# title: Over which devices a job is spread
# description: |
#   Two settings are told apart: several devices of one node, and several devices on each of several nodes.
package lib.device_spread

settings := {"one_node_several_devices", "several_nodes_several_devices"}

least_devices_per_node := 2

# the setting that the job runs in; none if it uses one device a node, or does not say
setting(job) := "one_node_several_devices" if {
	job.nodes == 1
	job.devices_per_node >= least_devices_per_node
}

setting(job) := "several_nodes_several_devices" if {
	job.nodes >= 2
	job.devices_per_node >= least_devices_per_node
}
