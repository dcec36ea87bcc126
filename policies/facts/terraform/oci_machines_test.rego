package facts.terraform.oci_machines_test

import data.facts.terraform.oci_machines as rule
import data.lib.resources_test as given

test_a_cluster_network_shows_accelerators if {
	given.values(rule.facts) == {
		["compute.training_accelerators.gpus.count", 16],
		["compute.training_accelerators.gpus.model", "nvidia-h100-sxm"],
		["compute.training_accelerators.gpus.provided_by", "oci_core_cluster_network.gpus (BM.GPU.H100.8)"],
	} with input as _network(2) with data.knowledge.instances as _table
}

test_none_from_a_network_without_machines if {
	rule.facts == set() with input as _network(0) with data.knowledge.instances as _table
}

test_a_node_pool_shows_accelerators if {
	pool := {"node_shape": "BM.GPU.H100.8", "node_config_details": [{"size": "2"}]}
	given.values(rule.facts) == {
		["compute.training_accelerators.main.count", 16],
		["compute.training_accelerators.main.model", "nvidia-h100-sxm"],
		["compute.training_accelerators.main.provided_by", "oci_containerengine_node_pool.main (BM.GPU.H100.8)"],
	} with input as given.terraform("oci_containerengine_node_pool", pool) with data.knowledge.instances as _table
}

test_none_where_the_name_says_serving if {
	pool := {"name": "inference", "node_shape": "BM.GPU.H100.8", "node_config_details": [{"size": 2}]}
	rule.facts == set() with input as given.terraform("oci_containerengine_node_pool", pool)
		with data.knowledge.instances as _table
}

test_none_from_an_instance_without_accelerators_or_that_is_stopped if {
	every body in [{"shape": "VM.Standard.E5.Flex"}, {"shape": "BM.GPU.H100.8", "state": "STOPPED"}] {
		rule.facts == set() with input as given.terraform("oci_core_instance", body) with data.knowledge.instances as _table
	}
}

test_the_module_says_what_a_pool_does_not if {
	["compute.training_accelerators.rdma.count", 8] in given.values(rule.facts) with input as _module(
		{"shape": "BM.GPU.H100.8"},
		{"worker_pool_size": 1},
	)
		with data.knowledge.instances as _table
}

test_none_from_a_pool_of_the_module_that_is_not_made_or_empty if {
	every pool in [
		{"shape": "BM.GPU.H100.8", "size": 2, "create": false}, {"shape": "BM.GPU.H100.8", "size": 0},
		{"shape": "BM.GPU.H100.8"},
	] {
		rule.facts == set() with input as _module(pool, {}) with data.knowledge.instances as _table
	}
}

test_a_pool_of_the_module_that_may_be_made_is_unknown if {
	every key in ["create", "size"] {
		_is_unknown(["worker_pools", "rdma", key], {"rdma": {"shape": "BM.GPU.H100.8"}})
	}
}

test_pools_of_the_module_that_are_not_known_are_unknown if {
	open := given.terraform_open("module", {"source": _source}, [["worker_pools"]], [])
	rule.facts == set() with input as open with data.knowledge.instances as _table
	count(rule.unknown) == 1 with input as open with data.knowledge.instances as _table
}

test_a_shape_that_is_not_known_is_unknown if {
	open := given.terraform_open("oci_containerengine_node_pool", {}, [["node_shape"]], [])
	rule.facts == set() with input as open with data.knowledge.instances as _table
	count(rule.unknown) == 1 with input as open with data.knowledge.instances as _table
}

_table := {"BM.GPU.H100.8": {"accelerator": "nvidia-h100-sxm", "accelerators": 8, "network_gbps": 3200, "rdma": "roce"}}

_network(size) := {"resources": {"terraform": {
	"oci_core_cluster_network": [object.union(
		given.block(1, "oci_core_cluster_network", "gpus", {"instance_pools": [{"size": size}]}),
		{"references": [{
			"pointer": ["instance_pools", 0, "instance_configuration_id"],
			"to": ["oci_core_instance_configuration.gpu"],
		}]},
	)],
	"oci_core_instance_configuration": [given.block(2, "oci_core_instance_configuration", "gpu", _details)],
}}}

_is_unknown(pointer, pools) if {
	open := given.terraform_open("module", {"source": _source, "worker_pools": pools}, [pointer], [])
	rule.facts == set() with input as open with data.knowledge.instances as _table
	count(rule.unknown) == 1 with input as open with data.knowledge.instances as _table
}

_source := "oracle-terraform-modules/oke/oci"

_details := {"instance_details": [{"launch_details": [{"shape": "BM.GPU.H100.8"}]}]}

_module(pool, changes) := given.terraform("module", object.union(
	{"source": _source, "worker_pools": {"rdma": pool}},
	changes,
))
