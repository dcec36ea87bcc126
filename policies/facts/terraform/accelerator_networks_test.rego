package facts.terraform.accelerator_networks_test

import data.facts.terraform.accelerator_networks as rule
import data.lib.resources_test as given

test_infiniband_is_part_of_the_size if {
	given.shown(rule.facts) == {
		["network.training_fabric.node_pools.gpu.bandwidth_gbps", 3200, ["1:vm_size"]],
		["network.training_fabric.node_pools.gpu.provided_by", _aks, ["1:vm_size"]],
		["network.training_fabric.provided_by", _aks, ["1:vm_size"]],
	} with input as _pool(1) with data.knowledge.instances as _table
}

test_none_without_nodes if {
	rule.facts == set() with input as _pool(0) with data.knowledge.instances as _table
}

test_a_network_for_each_accelerator if {
	["network.training_fabric.node_pools.gpu.bandwidth_gbps", 3200] in given.values(rule.facts) with input as _gke(_networks(8))
		with data.knowledge.instances as _table
}

test_none_with_fewer_networks_than_accelerators if {
	rule.facts == set() with input as _gke(_networks(7)) with data.knowledge.instances as _table
}

test_none_with_no_additional_network if {
	rule.facts == set() with input as _gke([]) with data.knowledge.instances as _table
}

test_an_instance_has_a_general_interface_besides if {
	count(rule.facts) == 3 with input as given.terraform("google_compute_instance", {
		"machine_type": "a3-ultragpu-8g",
		"network_interface": _networks(9),
	})
		with data.knowledge.instances as _table
	rule.facts == set() with input as given.terraform("google_compute_instance", {
		"machine_type": "a3-ultragpu-8g",
		"network_interface": _networks(8),
	})
		with data.knowledge.instances as _table
}

test_networks_that_are_not_known_are_unknown if {
	given.open(rule.unknown) == {[
		"networks of an accelerator machine are not known",
		["1:network_config"],
	]} with input as given.terraform_open(
		"google_container_node_pool",
		{"location": "us-central1-a", "node_count": 1, "node_config": [{"machine_type": "a3-ultragpu-8g"}]},
		[["network_config"]],
		[],
	)
		with data.knowledge.instances as _table
}

_aks := "azurerm_kubernetes_cluster_node_pool.main (Standard_ND96isr_H100_v5)"

_table := {
	"Standard_ND96isr_H100_v5": {
		"accelerator": "nvidia-h100-sxm", "accelerators": 8,
		"network_gbps": 3200, "rdma": "infiniband",
	},
	"a3-ultragpu-8g": {"accelerator": "nvidia-h200-sxm", "accelerators": 8, "network_gbps": 3200, "rdma": "roce"},
}

_pool(nodes) := given.terraform("azurerm_kubernetes_cluster_node_pool", {
	"name": "gpu",
	"vm_size": "Standard_ND96isr_H100_v5",
	"node_count": nodes,
})

_networks(number) := [{"network": name} | some index in numbers.range(1, number); name := format_int(index, 10)]

_gke(networks) := given.terraform("google_container_node_pool", {
	"name": "gpu", "location": "us-central1-a", "node_count": 1,
	"node_config": [{"machine_type": "a3-ultragpu-8g"}],
	"network_config": [{"additional_node_network_configs": networks}],
})
