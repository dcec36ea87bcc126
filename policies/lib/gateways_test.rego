package lib.gateways_test

import data.lib.configs_test as given
import data.lib.gateways

# a gateway over models, with its other settings
gateway(entries, more) := given.file("litellm", object.union({"model_list": entries}, more))

# a deployment of a model at an address
deployment(name, model, address) := {"model_name": name, "litellm_params": {"model": model, "api_base": address}}

test_models_by_their_own_names if {
	_models([deployment("chat", "hosted_vllm/acme/Chat-7B", "a")]) == ["chat-7b"]
	_models([object.union(deployment("chat", "azure/my-deployment", "a"), {"model_info": {"base_model": "azure/gpt-x"}})]) == ["gpt-x"]
}

test_builds_and_snapshots_are_the_same_model if {
	_models([deployment("a", "openai/gpt-x-2024-08-06", "a")]) == ["gpt-x"]
	_models([deployment("a", "anthropic/acme-3-20240620", "a")]) == ["acme-3"]
	_models([deployment("a", "hosted_vllm/acme/Chat-7B-AWQ", "a")]) == ["chat-7b"]
	_models([deployment("a", "ollama/chat:7b", "a")]) == ["chat-7b"]
	_models([deployment("a", "ollama/chat:latest", "a")]) == ["chat"]
	_models([deployment("a", "openai/gpt-4", "a")]) == ["gpt-4"]
}

test_none_from_a_wildcard_or_from_made_up_answers if {
	_models([deployment("*", "openai/*", "a")]) == []
	_models([{"model_name": "fake", "litellm_params": {"model": "openai/fake", "mock_response": "hi"}}]) == []
	_models([deployment("fake", "openai/my-fake-model", "a")]) == []
	_models([deployment("named", "azure/my-deployment", "a")]) == []
	_models([deployment("empty", "openai/", "a")]) == []
	_models([{"model_name": "open", "litellm_params": {}}]) == []
}

_models(entries) := found if {
	found := [gateways.model(one) | some one in gateways.deployments] with input as gateway(entries, {})
}
