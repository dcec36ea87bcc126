package facts.terraform.nebius_machines_test

import data.facts.terraform.nebius_machines as rule
import data.lib.resources_test as given

test_a_node_group_by_its_platform_and_preset if {
	given.values(rule.facts) == {
		["compute.training_accelerators.main.count", 16],
		["compute.training_accelerators.main.model", "nvidia-h100-sxm"],
		["compute.training_accelerators.main.provided_by", "nebius_mk8s_v1_node_group.main (8gpu-128vcpu-1600gb)"],
	} with input as _group({"fixed_node_count": 2})
	["compute.training_accelerators.main.count", 8] in given.values(rule.facts) with input as _group({"autoscaling": {"min_node_count": 1, "max_node_count": 9}})
}

test_an_instance if {
	["compute.training_accelerators.main.count", 1] in given.values(rule.facts) with input as given.terraform("nebius_compute_v1_instance", {"resources": {
		"platform": "gpu-h200-sxm",
		"preset": "1gpu-16vcpu-200gb",
	}})
}

test_none_from_processors_no_nodes_and_what_serves if {
	rule.facts == set() with input as _group({"fixed_node_count": 0})
	rule.facts == set() with input as _group({"autoscaling": {"min_node_count": 0, "max_node_count": 9}})
	rule.facts == set() with input as _group({"fixed_node_count": 2, "template": {"resources": {"platform": "cpu-d3", "preset": "8vcpu-32gb"}}})
	rule.facts == set() with input as _group({"fixed_node_count": 2, "name": "inference"})
}

test_a_number_that_is_a_variable_is_unknown if {
	body := {"template": {"resources": {"platform": "gpu-h100-sxm", "preset": "8gpu-128vcpu-1600gb"}}}
	rule.facts == set() with input as given.terraform_open("nebius_mk8s_v1_node_group", body, [["fixed_node_count"]], [])
	count(rule.unknown) == 1 with input as given.terraform_open("nebius_mk8s_v1_node_group", body, [["fixed_node_count"]], [])
}

_group(changes) := given.terraform("nebius_mk8s_v1_node_group", object.union(
	{"template": {"resources": {"platform": "gpu-h100-sxm", "preset": "8gpu-128vcpu-1600gb"}}},
	changes,
))
