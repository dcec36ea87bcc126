package facts.launch.distributed_servers_test

import data.facts.launch.distributed_servers as rule
import data.lib.configurations_test as given

test_one_instance_on_several_devices if {
	given.values(rule.facts, 1) == {["provided_by", "vLLM"]} with input as given.command("vllm", {"flags": {"tensor-parallel-size": 4}})
	node := {"flags": {"tp": 4, "pp": 2, "distributed-executor-backend": "mp"}}
	given.values(rule.facts, 1) == {
		["provided_by", "vLLM"],
		["nodes", 1],
		["devices_per_node", 8],
	} with input as given.command("vllm", node)
	nodes := {"flags": {"tp-size": 16, "nnodes": 2}}
	given.values(rule.facts, 1) == {
		["provided_by", "SGLang"],
		["nodes", 2],
		["devices_per_node", 8],
	} with input as given.command("sglang", nodes)
}

test_none_from_size_1_and_from_copies if {
	rule.facts == set() with input as given.command("vllm", {"flags": {"tensor-parallel-size": 1}})
	rule.facts == set() with input as given.command("vllm", {"flags": {"data-parallel-size": 8}})
}

test_a_variable_is_unknown if {
	open := given.command_open("vllm", {"flags": {}}, [["flags", "tensor-parallel-size"]])
	rule.facts == set() with input as open
	count(rule.unknown) == 1 with input as open
}

test_servers_that_know_one_node_alone if {
	given.values(rule.facts, 1) == {
		["provided_by", "Text Generation Inference"],
		["nodes", 1],
		["devices_per_node", 4],
	} with input as given.command("tgi", {"flags": {"num-shard": 4}})
}
