package facts.workloads.privacy_filters_test

import data.facts.workloads.privacy_filters as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_service_that_masks if {
	given.values(rule.facts) == {
		["feedback.privacy_filters.chat.provided_by", "Presidio anonymizer (Deployment ml/chat)"],
		["feedback.privacy_filters.chat.data_class", "private"],
		["feedback.privacy_filters.chat.treatment", "masked"],
	} with input as given.kubernetes([made.deployment(made.image("mcr.microsoft.com/presidio-anonymizer:2"), {})])
}

test_configurations_that_mask_or_exclude if {
	_names == {"litellm-presidio"} with input as _map("guardrails:\n- litellm_params:\n    guardrail: presidio\n    mode: pre_call\n")
	_names == {"settings.logs"} with input as _map("litellm_settings:\n  turn_off_message_logging: true\n")
	_names == {"settings.redaction"} with input as _map("processors:\n  redaction/pii:\n    blocked_values: []\nservice:\n  pipelines:\n    traces:\n      processors: [batch, redaction/pii]\n")
}

test_what_only_finds_or_is_not_used if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("mcr.microsoft.com/presidio-analyzer:2"), {})])
	_names == set() with input as _map("processors:\n  redaction/pii:\n    blocked_values: []\nservice:\n  pipelines:\n    traces:\n      processors: [batch]\n")
	_names == set() with input as _map("litellm_settings:\n  turn_off_message_logging: false\n")
}

test_a_collector_of_the_operator if {
	collector := made.manifest("opentelemetry.io/v1beta1", "OpenTelemetryCollector", {"config": {
		"processors": {"redaction": {"allow_all_keys": true}},
		"service": {"pipelines": {"logs": {"processors": ["redaction"]}}},
	}})
	_names == {"chat.redaction"} with input as given.kubernetes([collector])
}

_names := {fact.path[4] | some fact in rule.facts}

_map(text) := given.kubernetes([{
	"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "settings"},
	"data": {"config.yaml": text},
}])
