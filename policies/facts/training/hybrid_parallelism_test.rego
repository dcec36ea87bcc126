package facts.training.hybrid_parallelism_test

import data.facts.training.hybrid_parallelism as rule
import data.lib.configurations_test as given

test_two_ways_to_split_a_model if {
	found := rule.facts with input as given.file("neox", {"pipe_parallel_size": 4, "model_parallel_size": 2})
	given.values(found, 2) == {
		["run.yaml.provided_by", "GPT-NeoX"],
		["pipeline.degree", 4],
		["tensor.degree", 2],
		["model.degree", 8],
	}
}

test_one_way_beside_sharded_data if {
	sharded := {"zero_optimization": {"stage": 2}, "tensor_parallel": {"autotp_size": 2}}
	given.values(rule.facts, 2) == {
		["run.yaml.provided_by", "DeepSpeed"],
		["tensor.degree", 2],
		["model.degree", 2],
	} with input as given.file("deepspeed", sharded)
}

test_one_copy_on_all_devices_shares_no_states if {
	command := {
		"program": "torchrun",
		"framework": "megatron",
		"flags": {"nnodes": 1, "nproc-per-node": 8},
		"script_flags": {"context-parallel-size": 8, "use-distributed-optimizer": true},
	}
	rule.facts == set() with input as given.command("torchrun", command)
	two := object.union(command, {"flags": {"nnodes": 2}})
	count(rule.facts) > 0 with input as given.command("torchrun", two)
}

test_copies_on_the_devices_of_a_command if {
	command := {
		"program": "torchrun",
		"framework": "megatron",
		"flags": {"nnodes": 2, "nproc-per-node": 8},
		"script_flags": {"tensor-model-parallel-size": 4},
	}
	given.values(rule.facts, 2) == {
		["run.sh.provided_by", "Megatron"],
		["tensor.degree", 4],
		["model.degree", 4],
		["data.degree", 4],
		["run.sh.nodes", 2],
		["run.sh.devices_per_node", 8],
	} with input as given.command("torchrun", command)
}

test_sizes_above_1_along_every_way if {
	command := {
		"program": "torchrun",
		"framework": "megatron",
		"flags": {},
		"script_flags": {},
		"alternatives": {"script_flags": {"tensor-model-parallel-size": [4, 8], "pipeline-model-parallel-size": [2, 4]}},
	}
	given.values(rule.facts, 1) == {["provided_by", "Megatron"]} with input as given.command("torchrun", command)
}

test_none_along_a_way_of_size_1 if {
	command := {
		"program": "torchrun",
		"framework": "megatron",
		"flags": {},
		"script_flags": {},
		"alternatives": {"script_flags": {"tensor-model-parallel-size": [1, 8], "pipeline-model-parallel-size": [2, 4]}},
	}
	rule.facts == set() with input as given.command("torchrun", command)
}

test_none_from_one_dimension if {
	every row in [
		["neox", {"pipe_parallel_size": 1, "model_parallel_size": 1}],
		["neox", {"pipe_parallel_size": 0, "model_parallel_size": 2}],
		["deepspeed", {"zero_optimization": {"stage": 3}}],
		["accelerate", {
			"distributed_type": "FSDP", "num_machines": 2, "num_processes": 16,
			"fsdp_config": {"fsdp_sharding_strategy": "FULL_SHARD"},
		}],
	] {
		rule.facts == set() with input as given.file(row[0], row[1])
	}
}

test_a_size_that_is_left_open_is_unknown if {
	count(rule.unknown) == 1 with input as given.file_open("neox", {}, [["model_parallel_size"]])
}

test_nodes_of_an_accelerate_file if {
	body := {
		"num_machines": 2, "num_processes": 16, "distributed_type": "FSDP",
		"fsdp_config": {"fsdp_version": 2}, "parallelism_config": {"parallelism_config_tp_size": 4},
	}
	given.values(rule.facts, 1) == {
		["provided_by", "Accelerate"], ["degree", 4],
		["nodes", 2], ["devices_per_node", 8],
	} with input as given.file("accelerate", body)
}

test_copies_are_not_known_while_a_size_is_open if {
	body := {
		"program": "torchrun", "framework": "megatron", "flags": {"nnodes": 2, "nproc-per-node": 8},
		"script_flags": {"tensor-model-parallel-size": 4},
	}
	open := given.command_open("torchrun", body, [["script_flags", "pipeline-model-parallel-size"]])
	rule.facts == set() with input as open
}
