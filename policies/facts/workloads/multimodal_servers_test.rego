package facts.workloads.multimodal_servers_test

import data.facts.workloads.multimodal_servers as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_model_that_takes_images if {
	["compute.inference_workloads.chat.modalities.image", "input"] in given.values(rule.facts) with input as _served(["--model", "Qwen/Qwen2.5-VL-7B-Instruct"])
	rule.facts == set() with input as _served(["--model", "Qwen/Qwen2.5-7B-Instruct"])
}

test_limits_of_a_prompt if {
	["compute.inference_workloads.chat.modalities.image", "input"] in given.values(rule.facts) with input as _served(["--limit-mm-per-prompt", "image=5"])
	["compute.inference_workloads.chat.modalities.video", "input"] in given.values(rule.facts) with input as _served(["--limit-mm-per-prompt", "{\"video\": 1}"])
}

test_a_limit_of_zero_shuts_it_off if {
	rule.facts == set() with input as _served(["--limit-mm-per-prompt", "image=0"])
	rule.facts == set() with input as _served(["--model", "org/llava-7b", "--limit-mm-per-prompt", "{\"image\": 0}"])
}

_served(arguments) := given.kubernetes([made.deployment(made.vllm(arguments), {})])

test_a_runtime_that_takes_images if {
	["compute.inference_workloads.chat.modalities.image", "input"] in given.values(rule.facts) with input as given.kubernetes([_runtime(false, "image=1")])
	rule.facts == set() with input as given.kubernetes([_runtime(true, "image=1")])
	rule.facts == set() with input as given.kubernetes([_runtime(false, "image=0")])
}

_runtime(disabled, limit) := made.manifest("ome.io/v1beta1", "ClusterServingRuntime", {
	"disabled": disabled,
	"engineConfig": {"runner": made.vllm(["--limit-mm-per-prompt", limit])},
})
