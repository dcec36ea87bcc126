package facts.launch.distributed_generation_test

import data.facts.launch.distributed_generation as rule
import data.lib.configurations_test as given

_verl(overrides) := {"program": "python", "framework": "verl_generation", "overrides": overrides}

_megatron(flags) := {"script": "run_text_generation_server.py", "flags": {"nproc-per-node": 8}, "script_flags": flags}

test_verl_over_nodes if {
	run := {"rollout.tensor_model_parallel_size": 16, "trainer.nnodes": 2, "trainer.n_gpus_per_node": 8}
	given.values(rule.facts, 1) == {
		["provided_by", "verl (main_generation)"],
		["nodes", 2],
		["devices_per_node", 8],
	} with input as given.command("python", _verl(run))
}

test_a_server_of_megatron_on_one_node if {
	given.values(rule.facts, 1) == {
		["provided_by", "Megatron (run_text_generation_server.py)"],
		["nodes", 1],
		["devices_per_node", 8],
	} with input as given.command("torchrun", _megatron({"tensor-model-parallel-size": 8, "pipeline-model-parallel-size": 1}))
}

test_none_from_one_device_and_from_training if {
	rule.facts == set() with input as given.command("python", _verl({"rollout.tensor_model_parallel_size": 1}))
	rule.facts == set() with input as given.command("torchrun", _megatron({"tensor-model-parallel-size": 1}))
	trains := object.union(_megatron({"tensor-model-parallel-size": 8}), {"framework": "megatron"})
	rule.facts == set() with input as given.command("torchrun", trains)
	other := object.union(_megatron({"tensor-model-parallel-size": 8}), {"script": "convert.py"})
	rule.facts == set() with input as given.command("torchrun", other)
}

test_a_variable_is_unknown if {
	open := given.command_open("torchrun", _megatron({}), [["script_flags", "tensor-model-parallel-size"]])
	rule.facts == set() with input as open
	count(rule.unknown) == 1 with input as open
}

test_engines_that_answer_for_a_model_that_learns if {
	engines := _learns({"vllm-tensor-parallel-size": 8})
	given.values(rule.facts, 1) == {["provided_by", "vLLM (grpo_fast.py)"]} with input as engines
	rule.facts == set() with input as _learns({"vllm-tensor-parallel-size": 1})
	rule.facts == set() with input as _learns({"vllm-num-engines": 6})
}

_learns(flags) := given.command("python", {
	"framework": "transformers",
	"script": "grpo_fast.py",
	"script_flags": flags,
})
