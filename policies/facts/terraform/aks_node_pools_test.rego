package facts.terraform.aks_node_pools_test

import data.facts.terraform.aks_node_pools as rule
import data.lib.resources_test as given

test_nodes_times_accelerators_of_the_size if {
	given.shown(rule.facts) == {
		["compute.training_accelerators.gpu.count", 24, ["1:node_count", "1:vm_size"]],
		["compute.training_accelerators.gpu.model", "nvidia-h100-sxm", ["1:vm_size"]],
		[
			"compute.training_accelerators.gpu.provided_by",
			"azurerm_kubernetes_cluster_node_pool.main (Standard_ND96isr_H100_v5)",
			["1:vm_size"],
		],
	} with input as _pool({}) with data.knowledge.instances as _table
}

test_a_size_in_any_case if {
	count(rule.facts) == 3 with input as _pool({"vm_size": "standard_nd96isr_h100_v5"}) with data.knowledge.instances as _table
}

test_with_autoscaling_the_least_counts if {
	["compute.training_accelerators.gpu.count", 8] in given.values(rule.facts) with input as _pool({
		"auto_scaling_enabled": true, "min_count": 1, "max_count": 9,
	})
		with data.knowledge.instances as _table
}

test_autoscaling_that_is_off_changes_nothing if {
	["compute.training_accelerators.gpu.count", 24] in given.values(rule.facts) with input as _pool({
		"enable_auto_scaling": false,
		"min_count": 1,
	})
		with data.knowledge.instances as _table
}

test_none_without_nodes if {
	rule.facts == set() with input as _pool({"node_count": 0}) with data.knowledge.instances as _table
}

test_none_where_a_taint_says_serving if {
	rule.facts == set() with input as _pool({"node_taints": ["use=inference:NoSchedule"]}) with data.knowledge.instances as _table
}

test_a_count_that_is_not_known_is_unknown if {
	given.open(rule.unknown) == {["size of a node pool is not known", ["1:node_count"]]} with input as given.terraform_open(
		"azurerm_kubernetes_cluster_node_pool",
		{"vm_size": "Standard_ND96isr_H100_v5"},
		[["node_count"]],
		[],
	)
		with data.knowledge.instances as _table
}

_table := {"Standard_ND96isr_H100_v5": {
	"accelerator": "nvidia-h100-sxm", "accelerators": 8,
	"network_gbps": 3200, "rdma": "infiniband",
}}

_pool(changes) := given.terraform("azurerm_kubernetes_cluster_node_pool", object.union(
	{"name": "gpu", "vm_size": "Standard_ND96isr_H100_v5", "node_count": 3},
	changes,
))
