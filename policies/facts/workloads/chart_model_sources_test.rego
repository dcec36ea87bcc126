package facts.workloads.chart_model_sources_test

import data.facts.workloads.chart_model_sources as rule
import data.lib.resources_test as given

test_a_model_of_a_hub if {
	given.values(rule.facts) == {
		["deployment.deployments.stack.chat.provided_by", "OpenAI-compatible API of vLLM (chart vllm-stack)"],
		["deployment.deployments.stack.chat.weights_from", "model_registry"],
		["deployment.deployments.stack.chat.model_update", "artefact_reference"],
	} with input as _chart([{"name": "chat", "modelURL": "org/chat-8b"}]) with data.knowledge.charts as _charts
}

test_a_model_of_an_address if {
	["deployment.deployments.stack.0.weights_from", "object_storage"] in given.values(rule.facts) with input as _chart([
		{"modelURL": "s3://bucket/chat"},
	])
		with data.knowledge.charts as _charts
}

test_none_from_a_path_or_a_model_that_is_not_enabled if {
	every model in [
		{"name": "chat", "modelURL": "/models/chat"}, {"name": "chat", "modelURL": "org/chat-8b", "enabled": false},
		{"name": "chat"},
	] {
		rule.facts == set() with input as _chart([model]) with data.knowledge.charts as _charts
	}
}

_charts := {"vllm-stack": {"parts": [{
	"product": "vllm", "serves": true,
	"models": {"at": ["models"], "reference": "modelURL", "enabled": "enabled"},
}]}}

_chart(models) := given.kubernetes([{
	"apiVersion": "v1", "kind": "UnrenderedChart", "metadata": {"name": "stack"},
	"chart": "vllm-stack", "values": {"models": models}, "open": false,
}])
