package facts.terraform.nebius_fabrics_test

import data.facts.terraform.nebius_fabrics as rule
import data.lib.resources_test as given

test_machines_that_join_a_cluster if {
	given.values(rule.facts) == {
		["network.training_fabric.node_pools.gpu.bandwidth_gbps", 3200],
		["network.training_fabric.node_pools.gpu.provided_by", "nebius_mk8s_v1_node_group.gpu (8gpu-128vcpu-1600gb)"],
		["network.training_fabric.provided_by", "nebius_mk8s_v1_node_group.gpu (8gpu-128vcpu-1600gb)"],
		["network.training_fabric.provided_by", "nebius_compute_v1_gpu_cluster.fabric"],
	} with input as _joined({"infiniband_fabric": "fabric-3"}, 2, "8gpu-128vcpu-1600gb")
}

test_no_bandwidth_of_part_of_a_machine if {
	count(rule.facts) == 1 with input as _joined({"infiniband_fabric": "fabric-3"}, 2, "1gpu-16vcpu-200gb")
}

test_none_without_a_fabric_machines_or_joining if {
	rule.facts == set() with input as _joined({"infiniband_fabric": ""}, 2, "8gpu-128vcpu-1600gb")
	rule.facts == set() with input as _joined({"infiniband_fabric": "fabric-3"}, 0, "8gpu-128vcpu-1600gb")
	rule.facts == set() with input as given.terraform("nebius_compute_v1_gpu_cluster", {"infiniband_fabric": "fabric-3"})
}

test_nothing_is_unknown if count(rule.unknown) == 0

_joined(cluster, nodes, preset) := {"resources": {"terraform": {
	"nebius_compute_v1_gpu_cluster": [given.block(1, "nebius_compute_v1_gpu_cluster", "fabric", cluster)],
	"nebius_mk8s_v1_node_group": [object.union(
		given.block(2, "nebius_mk8s_v1_node_group", "gpu", {
			"fixed_node_count": nodes,
			"template": {"resources": {"platform": "gpu-h100-sxm", "preset": preset}},
		}),
		{"references": [{"pointer": ["template"], "to": ["nebius_compute_v1_gpu_cluster.fabric"]}]},
	)],
}}}
