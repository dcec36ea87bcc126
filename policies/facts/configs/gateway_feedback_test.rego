package facts.configs.gateway_feedback_test

import data.facts.configs.gateway_feedback as rule
import data.lib.configs_test as given

test_results_and_metrics if {
	given.values(rule.facts, 4) == {
		["inference_results.provided_by", "LiteLLM (langfuse)"],
		["monitoring.provided_by", "LiteLLM (prometheus)"],
	} with input as _gateway({"success_callback": ["langfuse"], "callbacks": ["prometheus"]})
}

test_none_where_messages_are_left_out_or_nothing_is_called if {
	rule.facts == set() with input as _gateway({"success_callback": ["langfuse"], "turn_off_message_logging": true})
	rule.facts == set() with input as _gateway({"success_callback": []})
	rule.facts == set() with input as _gateway({"success_callback": ["acme"]})
}

test_rails_that_trace if {
	given.values(rule.facts, 4) == {["inference_results.provided_by", "tracing of NeMo Guardrails (file-1)"]} with input as _rails(true)
	rule.facts == set() with input as _rails(false)
}

_rails(enabled) := given.file("nemo_guardrails", {"tracing": {"enabled": enabled, "adapters": [{"name": "FileSystem"}]}})

test_nothing_is_unknown if count(rule.unknown) == 0

_gateway(settings) := given.file("litellm", {"litellm_settings": settings})
