package facts.launch.dynamic_batching_test

import data.facts.launch.dynamic_batching as rule
import data.lib.configurations_test as given

test_the_largest_batch if {
	given.values(rule.facts, 1) == {
		["provided_by", "vLLM"],
		["maximum_batch_size", 256],
	} with input as given.command("vllm", {"flags": {"max-num-seqs": 256}})
}

test_a_server_of_megatron if {
	told := {"script_flags": {"inference-dynamic-batching-max-requests": 64}}
	served := object.union(told, {"script": "acme.launch_inference_server"})
	given.values(rule.facts, 1) == {
		["provided_by", "Megatron"],
		["maximum_batch_size", 64],
	} with input as given.command("torchrun", served)
	rule.facts == set() with input as given.command("torchrun", object.union(told, {"script": "acme.generate"}))
}

test_none_from_one_request_at_a_time if {
	rule.facts == set() with input as given.command("vllm", {"flags": {"max-num-seqs": 1}})
	rule.facts == set() with input as given.command("vllm", {"flags": {}})
}

test_a_batch_by_tokens if {
	given.values(rule.facts, 1) == {["provided_by", "vLLM"]} with input as given.command("vllm", {"flags": {"max-num-batched-tokens": 8192}})
	rule.facts == set() with input as given.command("vllm", {"flags": {"max-num-batched-tokens": 8192, "max-num-seqs": 1}})
}

test_a_variable_is_unknown if {
	count(rule.unknown) == 1 with input as given.command_open("vllm", {"flags": {}}, [["flags", "max-num-seqs"]])
}
