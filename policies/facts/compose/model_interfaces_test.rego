package facts.compose.model_interfaces_test

import data.facts.compose.model_interfaces as rule
import data.lib.compose_test as given

test_a_server_whose_port_is_published if {
	{[concat(".", one.path), one.value] | some one in rule.facts} == {
		["inference.serving.deployment.interfaces.chat.kind", "api"],
		["inference.serving.deployment.interfaces.chat.provided_by", "vLLM (compose service chat), OpenAI-compatible API"],
	} with input as given.project({"chat": {"image": "vllm/vllm-openai:v0.9", "ports": ["8000:8000"]}})
		with data.knowledge as given.knowledge
}

test_none_without_a_port if {
	rule.facts == set() with input as given.project({"chat": {"image": "vllm/vllm-openai:v0.9", "ports": []}})
		with data.knowledge as given.knowledge
	rule.facts == set() with input as given.project({"chat": {"image": "vllm/vllm-openai:v0.9"}})
		with data.knowledge as given.knowledge
}

test_none_from_a_web_page_that_calls_one if {
	rule.facts == set() with input as given.project({"ui": {"image": "ui:1", "ports": ["80:80"]}})
		with data.knowledge as given.knowledge
}

test_none_from_a_benchmark_or_a_download_in_the_image_of_an_engine if {
	every command in [["python3", "bench.py"], ["ollama", "pull", "model"]] {
		rule.facts == set() with input as given.project({"chat": {
			"image": "vllm/vllm-openai", "command": command,
			"ports": ["80:80"],
		}})
			with data.knowledge as given.knowledge
	}
}

test_a_port_that_is_not_known_is_unknown if {
	project := given.open(given.project({"chat": {"image": "vllm/vllm-openai"}}), [["ports"]])
	rule.facts == set() with input as project with data.knowledge as given.knowledge
	count(rule.unknown) == 1 with input as project with data.knowledge as given.knowledge
}

test_an_image_that_is_not_known_is_unknown if {
	project := given.open(given.project({"db": {}}), [["image"]])
	rule.facts == set() with input as project with data.knowledge as given.knowledge
	count(rule.unknown) == 1 with input as project with data.knowledge as given.knowledge
}
