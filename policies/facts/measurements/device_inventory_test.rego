package facts.measurements.device_inventory_test

import data.facts.measurements.device_inventory as rule
import data.lib.measurements_test as given

test_a_list_of_one_model_is_a_pool_of_its_file if {
	given.below(rule.facts, 4) == {["train-h100.model", "nvidia-h100-sxm"], ["train-h100.count", 16]} with input as _list(
		"train-h100",
		{"NVIDIA H100 80GB HBM3": {"count": 16}},
	)
		with data.knowledge.device_names as _names
}

test_several_models_are_pools_of_their_own if {
	given.below(rule.facts, 4) == {
		["hall.nvidia-h100-sxm.model", "nvidia-h100-sxm"],
		["hall.nvidia-h100-sxm.count", 16],
		["hall.nvidia-v100-sxm-32gb.model", "nvidia-v100-sxm-32gb"],
		["hall.nvidia-v100-sxm-32gb.count", 8],
	} with input as _list("hall", {"NVIDIA H100 80GB HBM3": {"count": 16}, "Tesla V100-SXM2-32GB": {"count": 8}})
		with data.knowledge.device_names as _names
}

test_nothing_counts_without_what_provides_it if {
	every found in rule.facts {
		found.path[5] in {"model", "count"}
	} with input as _list("a", {"NVIDIA H100 80GB HBM3": {"count": 16}})
		with data.knowledge.device_names as _names
}

test_a_device_that_is_not_known_is_unknown if {
	part := _list("a", {"GRID A100-7C": {"count": 2}})
	rule.facts == set() with input as part with data.knowledge.device_names as _names
	given.reasons(rule.unknown) == {"device is not known by this name"} with input as part
		with data.knowledge.device_names as _names
}

test_devices_that_serve_do_not_train if {
	serving := _list("inference-pool", {"NVIDIA H100 80GB HBM3": {"count": 16}})
	rule.facts == set() with input as serving with data.knowledge.device_names as _names
	rule.unknown == set() with input as serving with data.knowledge.device_names as _names
}

test_every_name_is_of_a_device_of_the_table if {
	every name, row in data.knowledge.device_names {
		name == lower(name)
		data.knowledge.accelerators[row.device]
		row.source
	}
}

_list(name, devices) := given.one("dcgm", name, {"devices": devices})

_names := {"h100 80gb hbm3": {"device": "nvidia-h100-sxm"}, "v100-sxm2-32gb": {"device": "nvidia-v100-sxm-32gb"}}
