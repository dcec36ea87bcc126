# METADATA
# title: Telemetry that leaves without personal and sensitive data
# description: |
#   Processors of the OpenTelemetry Collector that a pipeline names and that delete, mask or hash: the redaction
#   processor, and attributes and transform where what they take away is named as data of persons or as a secret. Taking
#   away other attributes tidies up.
# custom:
#   title_zh: 遥测数据脱敏
#   shows: [6.3.3.1.a]
package facts.configs.telemetry_redaction

import data.lib.configs
import data.lib.fact
import data.lib.naming

facts contains found if {
	some file in configs.of("otel_collector")
	some processor, settings in file.body.processors
	_runs(file.body, processor)
	kind := split(processor, "/")[0]
	some class in ["private", "sensitive"]
	treatments := {done | some [done, touched] in _acts(kind, settings); touched == class}
	treatment := [one | some one in ["excluded", "pseudonymised", "masked"]; one in treatments][0]
	some key, value in {
		"provided_by": concat("", ["OpenTelemetry Collector, ", processor, " (", file.name, ")"]),
		"data_class": class,
		"treatment": treatment,
	}
	name := naming.below(naming.slug(processor), class)
	path := ["inference", "operations", "feedback", "privacy_filters", name, key]
	found := fact.of(path, value, [fact.at(file, ["processors", processor])])
}

unknown := set()

_runs(body, processor) if {
	some pipeline in body.service.pipelines
	processor in pipeline.processors
}

# what is done to which class of data
_acts("attributes", settings) := {[done, class] |
	some action in settings.actions
	done := {"delete": "excluded", "hash": "pseudonymised"}[action.action]
	some class in _classes(_subject(action))
}

_acts("transform", settings) := {[done, class] |
	some list in ["trace_statements", "log_statements", "metric_statements", "profile_statements"]
	walk(settings[list], [_, statement])
	is_string(statement)
	call := split(statement, " where ")[0]
	some function, done in _functions
	startswith(call, concat("", [function, "("]))
	some class in _classes(call)
}

# values that are told, or keys that are
_acts("redaction", settings) := {["masked", "sensitive"] |
	some list in ["blocked_values", "blocked_key_patterns"]
	some entry in settings[list]
	entry != ""
}

# source: OpenTelemetry Collector contrib, OTTL functions
_functions := {
	"delete_key": "excluded", "delete_matching_keys": "excluded", "replace_pattern": "masked",
	"replace_all_patterns": "masked", "replace_match": "masked", "replace_all_matches": "masked",
}

_subject(action) := action.key

_subject(action) := action.pattern if not action.key

_classes(text) := {class |
	some class, words in _words
	count(naming.words(text) & words) > 0
}

_words := {
	"private": {"email", "mail", "phone", "mobile", "ssn", "birthday", "birthdate", "passport", "surname", "fullname"},
	"sensitive": {
		"password", "passwd", "secret", "authorization", "cookie", "credential", "credentials", "card", "cvv", "iban",
		"apikey",
	},
}
