package facts.terraform.shared_devices_test

import data.facts.terraform.shared_devices as rule
import data.lib.resources_test as given

test_clients_that_share_a_device if {
	place := "1:node_config.0.guest_accelerator.0.gpu_sharing_config.0.max_shared_clients_per_gpu"
	name := "parallelism.device_pool.virtual_devices.google_container_node_pool.main"
	given.shown(rule.facts) == {
		[concat(".", [name, "provided_by"]), "shared by clients (google_container_node_pool.main)", [place]],
		[concat(".", [name, "shares_per_device"]), 4, [place]],
		[concat(".", [name, "used_for"]), "inference", [place]],
	} with input as _pool("serving", {"gpu_sharing_config": [{"gpu_sharing_strategy": "TIME_SHARING", "max_shared_clients_per_gpu": 4}]})
}

test_partitions_of_a_device if {
	_shares == {7} with input as _pool("gpu", {"gpu_partition_size": "1g.5gb"})
	_shares == set() with input as _pool("gpu", {"gpu_partition_size": "7g.40gb"})
	_shares == set() with input as _pool("gpu", {"gpu_partition_size": ""})
	_shares == {3} with input as given.terraform("azurerm_kubernetes_cluster_node_pool", {"gpu_instance": "MIG2g"})
}

test_none_from_a_whole_device if {
	rule.facts == set() with input as _pool("gpu", {"type": "nvidia-l4", "count": 1})
	rule.facts == set() with input as _pool("gpu", {"gpu_sharing_config": [{"max_shared_clients_per_gpu": 1}]})
}

test_a_size_that_is_not_known if {
	count(rule.unknown) == 1 with input as given.terraform_open(
		"google_container_node_pool", {"node_config": [{"guest_accelerator": [{}]}]},
		[["node_config", 0, "guest_accelerator", 0, "gpu_partition_size"]], [],
	)
}

test_two_families if {
	table := {"p5.48xlarge": {"accelerators": 8, "accelerator": "nvidia-h100-sxm"}, "trn1.32xlarge": {"accelerators": 16, "accelerator": "aws-trainium"}}
	_families == {"nvidia_gpu", "aws_trainium"} with input as _groups("trn1.32xlarge") with data.knowledge.instances as table
	_families == set() with input as _groups("p5.48xlarge") with data.knowledge.instances as table
}

_shares := {found.value | some found in rule.facts; found.path[6] == "shares_per_device"}

_families := {found.value | some found in rule.facts; found.path[6] == "architecture"}

_pool(name, accelerator) := given.terraform("google_container_node_pool", {
	"name": name,
	"node_config": [{"guest_accelerator": [accelerator]}],
})

_groups(other) := given.input_of("terraform", "aws_eks_node_group", [
	given.block(1, "aws_eks_node_group", "one", {"instance_types": ["p5.48xlarge"]}),
	given.block(2, "aws_eks_node_group", "two", {"instance_types": [other]}),
])
