package facts.training.parallel_components_test

import data.facts.training.parallel_components as rule
import data.lib.configurations_test as given

test_components_of_a_job if {
	body := {
		"program": "torchrun", "framework": "megatron", "directives": {"nodes": 2},
		"script_flags": {"tensor-model-parallel-size": 4, "distributed-backend": "nccl"},
	}
	given.values(rule.facts, 2) == {
		["parallel_framework.provided_by", "Megatron"],
		["collective_communication_library.provided_by", "NCCL"],
		["scheduling.provided_by", "Slurm"],
	} with input as given.command("torchrun", body)
	given.values(rule.facts, 2) == {["model_compiler.provided_by", "torch.compile"]} with input as given.file("trl", {"torch_compile": true})
}

test_none_from_size_1_and_what_is_off if {
	flags := {"tensor-model-parallel-size": 1, "distributed-backend": "gloo"}
	rule.facts == set() with input as given.command("torchrun", {"framework": "megatron", "script_flags": flags})
	rule.facts == set() with input as given.file("trl", {"torch_compile": false})
	rule.facts == set() with input as given.command("torchrun", {"directives": {"nodes": 2}, "script_flags": {}})
}

test_a_compiler_that_accelerate_names if {
	found := {["model_compiler.provided_by", "torch.compile (inductor)"]}
	given.values(rule.facts, 2) == found with input as given.file("accelerate", {"dynamo_config": {"dynamo_backend": "INDUCTOR"}})
	given.values(rule.facts, 2) == found with input as given.command("accelerate", {"flags": {"dynamo-backend": "inductor"}})
	rule.facts == set() with input as given.file("accelerate", {"dynamo_config": {"dynamo_backend": "NO"}})
	rule.facts == set() with input as given.command("accelerate", {"flags": {"dynamo-backend": "eager"}})
}
