package facts.terraform.gce_machines_test

import data.facts.terraform.gce_machines as rule
import data.lib.resources_test as given

test_accelerators_of_the_machine_type if {
	given.shown(rule.facts) == {
		["compute.training_accelerators.main.count", 8, ["1:", "1:machine_type"]],
		["compute.training_accelerators.main.model", "nvidia-h100-sxm", ["1:machine_type"]],
		["compute.training_accelerators.main.provided_by", "google_compute_instance.main (a3-highgpu-8g)", ["1:machine_type"]],
	} with input as _instance({"machine_type": "a3-highgpu-8g"}) with data.knowledge.instances as _table
}

test_accelerators_that_are_added if {
	["compute.training_accelerators.main.count", 4] in given.values(rule.facts) with input as _instance({
		"machine_type": "n1-standard-8",
		"guest_accelerator": [{"type": "nvidia-tesla-t4", "count": 4}],
	})
		with data.knowledge.instances as _table
		with data.knowledge.google_accelerators as {"nvidia-tesla-t4": {"device": "nvidia-t4"}}
}

test_none_from_none_added if {
	rule.facts == set() with input as _instance({
		"machine_type": "n1-standard-8",
		"guest_accelerator": [{"type": "nvidia-tesla-t4", "count": 0}],
	})
		with data.knowledge.instances as _table
		with data.knowledge.google_accelerators as {"nvidia-tesla-t4": {"device": "nvidia-t4"}}
}

test_none_from_an_instance_that_is_stopped if {
	rule.facts == set() with input as _instance({"machine_type": "a3-highgpu-8g", "desired_status": "TERMINATED"})
		with data.knowledge.instances as _table
}

test_none_where_the_name_says_serving if {
	rule.facts == set() with input as _instance({"machine_type": "a3-highgpu-8g", "name": "inference-0"})
		with data.knowledge.instances as _table
}

test_a_type_that_is_not_known_is_unknown if {
	count(rule.unknown) == 1 with input as given.terraform_open("google_compute_instance", {}, [["machine_type"]], [])
}

_table := {"a3-highgpu-8g": {"accelerator": "nvidia-h100-sxm", "accelerators": 8, "network_gbps": 1000, "rdma": null}}

_instance(body) := given.terraform("google_compute_instance", body)
