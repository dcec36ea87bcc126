package lib.nemo_rl_test

import data.lib.configurations_test as given
import data.lib.nemo_rl

_sharded(more) := given.file("nemo_rl", object.union({"policy": {"dtensor_cfg": {"enabled": true}}}, more))

test_the_algorithm_whose_block_is_there if {
	{job.stage | some job in nemo_rl.jobs} == {"sft"} with input as _sharded({"sft": {}})
	{job.stage | some job in nemo_rl.jobs} == {"grpo"} with input as _sharded({"grpo": {}, "sft": null})
	{job.stage | some job in nemo_rl.jobs} == {"unknown"} with input as _sharded({"distillation": {}, "grpo": {}})
	nemo_rl.jobs == set() with input as _sharded({})
}

test_rewards_of_a_model if {
	count(nemo_rl.rewarded) == 1 with input as _sharded({"grpo": {}, "env": {"reward_model": {"model_name": "acme/judge"}}})
	nemo_rl.rewarded == set() with input as _sharded({"grpo": {}, "env": {"reward_model": {"enabled": false, "model_name": "a"}}})
	nemo_rl.rewarded == set() with input as _sharded({"grpo": {}, "env": {"math": {}}})
	nemo_rl.rewarded == set() with input as _sharded({"sft": {}, "env": {"reward_model": {"model_name": "acme/judge"}}})
}

test_devices_that_are_left_to_divide_over if {
	count(nemo_rl.divided) == 1 with input as _sharded({"sft": {}, "cluster": {"num_nodes": 1, "gpus_per_node": 8}})
	nemo_rl.divided == set() with input as _sharded({"sft": {}, "cluster": {"num_nodes": 1, "gpus_per_node": 1}})
	nemo_rl.divided == set() with input as _sharded({
		"sft": {}, "cluster": {"num_nodes": 1, "gpus_per_node": 8},
		"policy": {"dtensor_cfg": {"enabled": true, "tensor_parallel_size": 8}},
	})
	nemo_rl.divided == set() with input as _sharded({
		"sft": {}, "cluster": {"num_nodes": 1, "gpus_per_node": 8}, "policy": {"dtensor_cfg": {"enabled": false}},
	})
}

test_checkpoints_that_are_on if {
	on := {"enabled": true, "save_period": 10, "checkpoint_dir": "results"}
	count(nemo_rl.checkpointed) == 1 with input as _sharded({"sft": {}, "checkpointing": on})
	nemo_rl.checkpointed == set() with input as _sharded({"sft": {}, "checkpointing": object.union(on, {"enabled": false})})
	nemo_rl.checkpointed == set() with input as _sharded({"sft": {}, "checkpointing": object.union(on, {"checkpoint_dir": ""})})
}

test_evaluation_on_data_that_is_held_out if {
	count(nemo_rl.evaluated) == 1 with input as _sharded({"sft": {"val_period": 5}, "data": {"validation": {"path": "a"}}})
	count(nemo_rl.evaluated) == 1 with input as _sharded({"sft": {"val_period": 5}, "data": {"train": {"split_validation_size": 0.1}}})
	nemo_rl.evaluated == set() with input as _sharded({"sft": {"val_period": 0}, "data": {"validation": {"path": "a"}}})
	nemo_rl.evaluated == set() with input as _sharded({"sft": {"val_period": 5}, "data": {"validation": {}}})
}

test_adapters_and_quantisation if {
	lora := {"policy": {"dtensor_cfg": {"enabled": true, "lora_cfg": {"enabled": true}}}, "sft": {}}
	{nemo_rl.adapter(job) | some job in nemo_rl.jobs} == {["policy", "dtensor_cfg", "lora_cfg", "enabled"]} with input as _sharded(lora)
	{nemo_rl.adapter(job) | some job in nemo_rl.jobs} == set() with input as _sharded({"sft": {}})
	nemo_rl.updates_all("nemo_rl_megatron", {"policy": {"megatron_cfg": {"peft": {"enabled": false}}}})
	not nemo_rl.updates_all("nemo_rl_megatron", {"policy": {"megatron_cfg": {}}})
	count(nemo_rl.quantized) == 1 with input as _sharded({"grpo": {}, "policy": {"quant_cfg": "NVFP4"}})
	nemo_rl.quantized == set() with input as _sharded({"grpo": {}, "policy": {"quant_cfg": null}})
}
