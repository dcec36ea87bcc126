package facts.workloads.distributed_servers_test

import data.facts.workloads.distributed_servers as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_tensor_parallelism_on_one_node if {
	given.shown(rule.facts) == {
		["parallelism.distributed_inference.chat.provided_by", "vLLM (Deployment ml/chat)", _place],
		["parallelism.distributed_inference.chat.nodes", 1, _place],
		["parallelism.distributed_inference.chat.devices_per_node", 4, _place],
	} with input as _served(["--tensor-parallel-size", "4"], {})
}

test_none_from_a_size_of_one_or_from_replicas if {
	rule.facts == set() with input as _served(["--tensor-parallel-size", "1", "--pipeline-parallel-size=1"], {})
	rule.facts == set() with input as _served([], {"replicas": 4})
}

test_none_from_a_comment if {
	rule.facts == set() with input as given.kubernetes([made.deployment(
		{
			"image": "vllm/vllm-openai",
			"command": ["sh", "-c", "vllm serve m\n# vllm serve m --tensor-parallel-size 4"],
		},
		{},
	)])
}

test_a_size_that_is_a_variable_is_unknown if {
	open := _served(["--tensor-parallel-size", "$(TP)"], {})
	rule.facts == set() with input as open
	count(rule.unknown) == 1 with input as open
}

test_leaders_and_workers_are_the_nodes if {
	pod := {"spec": {"containers": [made.vllm(["--tp", "8", "--pp", "2"])]}}
	values := given.values(rule.facts) with input as given.kubernetes([made.manifest("leaderworkerset.x-k8s.io/v1", "LeaderWorkerSet", {"leaderWorkerTemplate": {
		"size": 2,
		"leaderTemplate": pod,
		"workerTemplate": pod,
	}})])
	values == {
		["parallelism.distributed_inference.chat.provided_by", "vLLM (LeaderWorkerSet ml/chat)"],
		["parallelism.distributed_inference.chat.nodes", 2],
		["parallelism.distributed_inference.chat.devices_per_node", 8],
	}
}

test_one_device_on_each_of_two_nodes_is_left_out if {
	pod := {"spec": {"containers": [made.vllm(["--pp", "2"])]}}
	values := given.values(rule.facts) with input as given.kubernetes([made.manifest("ray.io/v1", "RayCluster", {
		"headGroupSpec": {"template": pod},
		"workerGroupSpecs": [{"replicas": 1, "template": pod}],
	})])
	values == {
		["parallelism.distributed_inference.chat.provided_by", "vLLM (RayCluster ml/chat)"],
		["parallelism.distributed_inference.chat.nodes", 2],
	}
}

_place := ["1:spec.template.spec.containers.0.args.1"]

_served(arguments, changes) := given.kubernetes([made.deployment(made.vllm(arguments), changes)])
