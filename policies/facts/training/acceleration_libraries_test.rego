package facts.training.acceleration_libraries_test

import data.facts.training.acceleration_libraries as rule
import data.lib.configurations_test as given

test_two_libraries if {
	files := given.several("llama_factory", [
		{"model_name_or_path": "a", "deepspeed": "ds.json"},
		{"model_name_or_path": "a", "pipeline_model_parallel_size": 4},
	])
	{one.path[4] | some one in rule.facts} == {"deepspeed", "megatron"} with input as files
}

test_none_from_one_library if {
	files := given.several("llama_factory", [{"deepspeed": "a.json"}, {"deepspeed": "b.json"}])
	rule.facts == set() with input as files
}

test_none_from_what_is_not_in_use if {
	files := given.several("llama_factory", [{"deepspeed": "a.json"}, {"tensor_model_parallel_size": 1, "fsdp": ""}])
	rule.facts == set() with input as files
}

test_nothing_is_unknown if count(rule.unknown) == 0

test_libraries_of_launchers if {
	files := given.several("accelerate", [
		{"distributed_type": "DEEPSPEED", "deepspeed_config": {"deepspeed_config_file": "ds.json"}},
		{"distributed_type": "FSDP", "fsdp_config": {"fsdp_sharding_strategy": "FULL_SHARD"}},
	])
	given.under(rule.facts, "provided_by") == {"DeepSpeed", "PyTorch FSDP"} with input as files
}
