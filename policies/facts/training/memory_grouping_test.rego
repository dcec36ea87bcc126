package facts.training.memory_grouping_test

import data.facts.training.memory_grouping as rule
import data.lib.configurations_test as given

test_zero_from_stage_1 if {
	found := rule.facts with input as given.file("deepspeed", {"zero_optimization": {"stage": 1}})
	given.values(found, 2) == {
		["optimizer_states.provided_by", "DeepSpeed ZeRO stage 1"],
		["parameters.provided_by", "DeepSpeed ZeRO stage 1"],
	}
}

test_each_way_to_shard if {
	every row in [
		["accelerate", {"distributed_type": "FSDP", "fsdp_config": {"fsdp_sharding_strategy": "FULL_SHARD"}}],
		["accelerate", {"distributed_type": "FSDP", "fsdp_config": {"fsdp_version": 2}}],
		["accelerate", {"distributed_type": "DEEPSPEED", "deepspeed_config": {"zero_stage": 3}}],
		["llama_factory", {"use_distributed_optimizer": true}],
		["llama_factory", {"dist_config": {"name": "fsdp2"}}],
		["axolotl", {"fsdp": ["full_shard", "auto_wrap"]}],
		["axolotl", {"fsdp_version": 2, "fsdp_config": {"offload_params": true}}],
		["trl", {"fsdp": "shard_grad_op auto_wrap"}],
	] {
		count(rule.facts) == 2 with input as given.file(row[0], row[1])
	}
}

test_none_from_what_divides_nothing if {
	every row in [
		["deepspeed", {"zero_optimization": {"stage": 0, "reduce_bucket_size": 500000000}}],
		["accelerate", {"distributed_type": "FSDP", "fsdp_config": {"fsdp_sharding_strategy": "NO_SHARD"}}],
		["accelerate", {"distributed_type": "MULTI_GPU", "deepspeed_config": {"zero_stage": 3}}],
		["llama_factory", {"use_distributed_optimizer": false}],
		["trl", {"fsdp": ""}],
		["axolotl", {"fsdp": [], "fsdp_config": {}}],
	] {
		rule.facts == set() with input as given.file(row[0], row[1])
	}
}

test_auto_is_unknown if {
	auto := given.file("deepspeed", {"zero_optimization": {"stage": "auto"}})
	rule.facts == set() with input as auto
	count(rule.unknown) == 1 with input as auto
}

test_fsdp_by_its_number if {
	body := {"distributed_type": "FSDP", "fsdp_config": {"fsdp_sharding_strategy": 1}}
	count(rule.facts) == 2 with input as given.file("accelerate", body)
}
