package facts.workloads.inference_workloads_test

import data.facts.workloads.inference_workloads as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_the_server_and_its_model if {
	given.values(rule.facts) == {
		["compute.inference_workloads.chat.provided_by", "vLLM (Deployment ml/chat)"],
		["compute.inference_workloads.chat.model", "org/model-7b"],
	} with input as given.kubernetes([made.deployment(made.vllm(["--model", "org/model-7b"]), {})])
}

test_the_word_after_serve_is_the_model_of_few_starters if {
	served := {"image": "own", "command": ["vllm", "serve", "org/model-7b"]}
	_models == {"org/model-7b"} with input as given.kubernetes([made.deployment(served, {})])
	started := {"image": "ollama/ollama", "command": ["sh", "-c", "ollama serve &\necho started"]}
	_models == set() with input as given.kubernetes([made.deployment(started, {})])
}

test_no_model_from_a_variable if {
	count(rule.facts) == 1 with input as given.kubernetes([made.deployment(made.vllm(["--model", "$(MODEL)"]), {})])
}

test_none_from_an_image_that_runs_something_else if {
	proxy := {"image": "vllm/vllm-openai", "command": ["python3", "proxy.py"]}
	rule.facts == set() with input as given.kubernetes([made.deployment(proxy, {})])
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("nginx"), {})])
}

_models := {value | some ["compute.inference_workloads.chat.model", value] in given.values(rule.facts)}
