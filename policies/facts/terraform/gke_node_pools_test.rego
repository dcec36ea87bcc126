package facts.terraform.gke_node_pools_test

import data.facts.terraform.gke_node_pools as rule
import data.lib.resources_test as given

test_nodes_in_all_zones_times_accelerators_of_the_type if {
	given.shown(rule.facts) == {
		["compute.training_accelerators.gpu.count", 32, ["1:node_count", "1:node_config.0.machine_type"]],
		["compute.training_accelerators.gpu.model", "nvidia-h100-sxm", ["1:node_config.0.machine_type"]],
		[
			"compute.training_accelerators.gpu.provided_by",
			"google_container_node_pool.main (a3-highgpu-8g)",
			["1:node_config.0.machine_type"],
		],
	} with input as _pool({"node_locations": ["us-central1-a", "us-central1-b"], "node_count": 2})
		with data.knowledge.instances as _table
}

test_a_zonal_pool_has_one_zone if {
	_count(24) in given.values(rule.facts) with input as _pool({"location": "us-central1-a", "node_count": 3})
		with data.knowledge.instances as _table
}

test_with_autoscaling_the_least_counts if {
	_count(8) in given.values(rule.facts) with input as _pool({
		"location": "us-central1-a", "initial_node_count": 4,
		"autoscaling": [{"min_node_count": 1, "max_node_count": 9}],
	})
		with data.knowledge.instances as _table
}

test_a_total_is_not_multiplied if {
	_count(16) in given.values(rule.facts) with input as _pool({
		"location": "us-central1",
		"autoscaling": [{"total_min_node_count": 2, "total_max_node_count": 9}],
	})
		with data.knowledge.instances as _table
}

test_accelerators_that_are_added_to_a_machine if {
	body := {"node_config": [{"machine_type": "n1-standard-8", "guest_accelerator": [{"type": "nvidia-tesla-t4", "count": 2}]}]}
	given.values(rule.facts) == {
		["compute.training_accelerators.gpu.count", 6],
		["compute.training_accelerators.gpu.model", "nvidia-t4"],
		["compute.training_accelerators.gpu.provided_by", "google_container_node_pool.main (n1-standard-8)"],
	} with input as _pool(object.union(body, {"location": "us-central1-a", "node_count": 3}))
		with data.knowledge.instances as _table
		with data.knowledge.google_accelerators as {"nvidia-tesla-t4": {"device": "nvidia-t4"}}
}

test_none_where_autoscaling_starts_at_none if {
	rule.facts == set() with input as _pool({
		"location": "us-central1-a",
		"autoscaling": [{"min_node_count": 0, "max_node_count": 9}],
	})
		with data.knowledge.instances as _table
}

test_none_where_a_label_says_serving if {
	rule.facts == set() with input as _pool({
		"location": "us-central1-a", "node_count": 3,
		"node_config": [{"machine_type": "a3-highgpu-8g", "labels": {"role": "model-serving"}}],
	})
		with data.knowledge.instances as _table
}

test_zones_that_are_not_known_are_unknown if {
	given.open(rule.unknown) == {["number of zones of a node pool is not known", ["1:node_locations"]]} with input as _pool({
		"location": "us-central1",
		"node_count": 3,
	})
		with data.knowledge.instances as _table
}

test_a_size_that_is_not_known_is_unknown if {
	given.open(rule.unknown) == {["size of a node pool is not known", ["1:node_count"]]} with input as given.terraform_open(
		"google_container_node_pool",
		{"location": "us-central1-a", "node_config": [{"machine_type": "a3-highgpu-8g"}]},
		[["node_count"]],
		[],
	)
		with data.knowledge.instances as _table
}

test_pools_of_one_name_keep_apart if {
	body := {
		"name": "gpu", "location": "us-central1-a", "node_count": 1,
		"node_config": [{"machine_type": "a3-highgpu-8g"}],
	}
	names := {fact.path[4] | some fact in rule.facts} with input as given.input_of("terraform", "google_container_node_pool", [
		given.block(1, "google_container_node_pool", "east", body),
		given.block(2, "google_container_node_pool", "west", body),
	])
		with data.knowledge.instances as _table
	names == {"east", "west"}
}

_table := {"a3-highgpu-8g": {"accelerator": "nvidia-h100-sxm", "accelerators": 8, "network_gbps": 1000, "rdma": null}}

_count(devices) := ["compute.training_accelerators.gpu.count", devices]

_pool(changes) := given.terraform("google_container_node_pool", object.union(
	{"name": "gpu", "node_config": [{"machine_type": "a3-highgpu-8g"}]},
	changes,
))
