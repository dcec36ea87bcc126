package facts.configs.telemetry_redaction_test

import data.facts.configs.telemetry_redaction as rule
import data.lib.configs_test as given

test_attributes_of_persons_that_are_taken_away if {
	settings := {"actions": [{"key": "user.email", "action": "hash"}]}
	given.values(rule.facts, 4) == {
		["attributes-a.private.provided_by", "OpenTelemetry Collector, attributes/a (file-1)"],
		["attributes-a.private.data_class", "private"],
		["attributes-a.private.treatment", "pseudonymised"],
	} with input as _collector("attributes/a", settings)
}

test_statements_that_delete_and_mask if {
	statements := [
		"delete_key(attributes, \"user.email\") where attributes[\"user.email\"] != nil",
		"replace_pattern(attributes[\"pay.card_number\"], \"^\\\\d{4}\", \"****\")",
	]
	settings := {"trace_statements": [{"context": "span", "statements": statements}]}
	both := {["private", "excluded"], ["sensitive", "masked"]}
	_treated == both with input as _collector("transform/a", settings)
	_treated == both with input as _collector("transform/a", {"log_statements": statements})
}

test_the_redaction_processor if {
	_treated == {["sensitive", "masked"]} with input as _collector("redaction", {"blocked_values": ["4[0-9]{15}"]})
	_treated == set() with input as _collector("redaction", {"blocked_values": [], "allow_all_keys": true})
}

test_none_from_tidying_up_and_from_what_no_pipeline_names if {
	tidy := {"actions": [{"key": "http.route", "action": "delete"}, {"key": "user.email", "action": "insert", "value": 1}]}
	rule.facts == set() with input as _collector("attributes", tidy)
	named := "delete_key(attributes, \"otelcol.signal\") where attributes[\"user.email\"] != nil"
	rule.facts == set() with input as _collector("transform", {"log_statements": [named]})
	rule.facts == set() with input as given.file("otel_collector", {
		"processors": {"redaction": {"blocked_values": ["x"]}},
		"service": {"pipelines": {"logs": {"processors": ["batch"]}}},
	})
	rule.facts == set() with input as _collector("attributes", null)
}

test_nothing_is_unknown if count(rule.unknown) == 0

_treated := {[class, treatment] |
	some one in rule.facts
	one.path[5] == "treatment"
	treatment := one.value
	some other in rule.facts
	array.slice(other.path, 0, 5) == array.slice(one.path, 0, 5)
	other.path[5] == "data_class"
	class := other.value
}

_collector(processor, settings) := given.file("otel_collector", {
	"processors": {processor: settings},
	"service": {"pipelines": {"traces": {"processors": [processor]}}},
})
