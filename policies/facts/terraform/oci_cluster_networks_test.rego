package facts.terraform.oci_cluster_networks_test

import data.facts.terraform.oci_cluster_networks as rule
import data.lib.resources_test as given

test_a_cluster_network_shows_its_rdma if {
	given.values(rule.facts) == {
		["network.training_fabric.node_pools.gpus.bandwidth_gbps", 3200],
		["network.training_fabric.node_pools.gpus.provided_by", "oci_core_cluster_network.gpus (BM.GPU.H100.8)"],
		["network.training_fabric.provided_by", "oci_core_cluster_network.gpus (BM.GPU.H100.8)"],
	} with input as _network(2) with data.knowledge.instances as _table
}

test_none_from_a_network_without_machines if {
	rule.facts == set() with input as _network(0) with data.knowledge.instances as _table
}

test_a_pool_of_the_module_by_its_mode if {
	bandwidth := ["network.training_fabric.node_pools.rdma.bandwidth_gbps", 3200]
	every changes in [{"mode": "cluster-network"}, {"use_compute_cluster": true}] {
		bandwidth in given.values(rule.facts) with input as _module(changes) with data.knowledge.instances as _table
	}
}

test_none_outside_of_a_cluster_network if {
	every changes in [{}, {"mode": "node-pool", "use_compute_cluster": false}] {
		rule.facts == set() with input as _module(changes) with data.knowledge.instances as _table
	}
	rule.facts == set() with input as given.terraform("oci_core_instance", {"shape": "BM.GPU.H100.8"})
		with data.knowledge.instances as _table
}

test_none_where_the_shape_has_no_rdma if {
	rule.facts == set() with input as _network(2)
		with data.knowledge.instances as {"BM.GPU.H100.8": object.union(_row, {"rdma": null})}
}

_table := {"BM.GPU.H100.8": _row}

_row := {"accelerator": "nvidia-h100-sxm", "accelerators": 8, "network_gbps": 3200, "rdma": "roce"}

_network(size) := {"resources": {"terraform": {
	"oci_core_cluster_network": [object.union(
		given.block(1, "oci_core_cluster_network", "gpus", {"instance_pools": [{"size": size}]}),
		{"references": [{
			"pointer": ["instance_pools", 0, "instance_configuration_id"],
			"to": ["oci_core_instance_configuration.gpu"],
		}]},
	)],
	"oci_core_instance_configuration": [given.block(
		2, "oci_core_instance_configuration", "gpu",
		{"instance_details": [{"launch_details": [{"shape": "BM.GPU.H100.8"}]}]},
	)],
}}}

_module(changes) := given.terraform("module", {
	"source": "oracle-terraform-modules/oke/oci",
	"worker_pools": {"rdma": object.union({"shape": "BM.GPU.H100.8", "size": 2}, changes)},
})
