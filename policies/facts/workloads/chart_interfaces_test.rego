package facts.workloads.chart_interfaces_test

import data.facts.workloads.chart_interfaces as rule
import data.lib.resources_test as given

test_a_chart_that_serves_models_behind_its_router if {
	given.values(rule.facts) == {
		["deployment.interfaces.stack.provided_by", "OpenAI-compatible API of vLLM (chart vllm-stack)"],
		["deployment.interfaces.stack.kind", "api"],
	} with input as _chart("vllm-stack", {"engine": {"models": [{"name": "chat", "modelURL": "org/chat-8b"}]}}, false)
		with data.knowledge.charts as _charts
}

test_none_without_a_model_that_is_enabled if {
	every values in [
		{}, {"engine": {"models": []}}, {"engine": {"models": [{"name": "a", "enabled": false, "modelURL": "o/a"}]}},
		{"engine": {"on": false, "models": [{"name": "a", "modelURL": "o/a"}]}},
	] {
		rule.facts == set() with input as _chart("vllm-stack", values, false) with data.knowledge.charts as _charts
	}
}

test_a_chart_whose_server_needs_no_model_named if {
	given.values(rule.facts) == {
		["deployment.interfaces.stack.provided_by", "REST API of Ollama (chart ollama)"],
		["deployment.interfaces.stack.kind", "api"],
	} with input as _chart("ollama", {}, false) with data.knowledge.charts as _charts
}

test_none_from_a_chart_that_serves_no_models if {
	rule.facts == set() with input as _chart("grafana", {}, false) with data.knowledge.charts as _charts
}

test_values_from_elsewhere_are_unknown if {
	rule.facts == set() with input as _chart("vllm-stack", {}, true) with data.knowledge.charts as _charts
	count(rule.unknown) == 1 with input as _chart("vllm-stack", {}, true) with data.knowledge.charts as _charts
}

_charts := {
	"vllm-stack": {"parts": [{
		"product": "vllm", "serves": true, "toggle": ["engine", "on"], "default": true,
		"models": {"at": ["engine", "models"], "reference": "modelURL", "enabled": "enabled"},
	}]},
	"ollama": {"parts": [{"product": "ollama", "serves": true}]},
	"grafana": {"parts": [{"product": "grafana"}]},
}

_chart(chart, values, open) := given.kubernetes([{
	"apiVersion": "v1", "kind": "UnrenderedChart", "metadata": {"name": "stack"},
	"chart": chart, "values": values, "open": open,
}])
