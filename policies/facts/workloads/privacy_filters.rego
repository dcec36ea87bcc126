# METADATA
# title: Filters of personal and sensitive data
# description: |
#   A service that masks personal data, a guard of LiteLLM that does so, a processor of OpenTelemetry that is part of a
#   pipeline and redacts, and servers that are told to keep messages out of their logs. An analyser that only finds, and
#   a processor that no pipeline names, protect nothing.
# custom:
#   title_zh: 个人与敏感数据的过滤
#   shows: [6.3.3.1.a]
package facts.workloads.privacy_filters

import data.lib.fact
import data.lib.kubernetes
import data.lib.lines
import data.lib.naming
import data.lib.products
import data.lib.rails

facts contains found if {
	some one in _filters
	some key, value in {"provided_by": one.by, "data_class": one.class, "treatment": one.treatment}
	path := ["inference", "operations", "feedback", "privacy_filters", one.name, key]
	found := fact.of(path, value, [one.place])
}

unknown := set()

_filters contains {"name": one.name, "by": one.provided_by, "class": "private", "treatment": "masked", "place": one.place} if {
	some one in products.of("privacy_filter")
}

_filters contains {"name": "litellm-presidio", "by": by, "class": "private", "treatment": "masked", "place": rail.place} if {
	some rail in rails.all
	rail.guard == "presidio"
	by := concat("", ["Presidio (", rail.by, ")"])
}

_filters contains {"name": "litellm-secrets", "by": by, "class": "sensitive", "treatment": "masked", "place": rail.place} if {
	some rail in rails.all
	rail.guard == "hide-secrets"
	by := concat("", ["LiteLLM secret detection (", rail.by, ")"])
}

# source: LiteLLM documentation, logging
_filters contains {"name": naming.below(map.name, "logs"), "by": by, "class": "private", "treatment": "excluded", "place": place} if {
	some map in input.resources.kubernetes.ConfigMap
	some key, text in map.body.data
	some value in lines.values(text, "turn_off_message_logging")
	lower(value) == "true"
	by := kubernetes.called("ConfigMap", map)
	place := fact.at(map, ["data", key])
}

# a processor that is made, and named in a pipeline; source: OpenTelemetry collector, redaction processor
_filters contains {"name": naming.below(owner.name, "redaction"), "by": by, "class": "sensitive", "treatment": "masked", "place": place} if {
	some [kind, group] in [["ConfigMap", "data"], ["OpenTelemetryCollector", "spec"]]
	some owner in input.resources.kubernetes[kind]
	some key, text in owner.body[group]
	some line in split(text, "\n")
	stripped := trim_space(line)
	startswith(stripped, "redaction")
	endswith(stripped, ":")
	name := trim_suffix(stripped, ":")
	_is_in_a_pipeline(text, name)
	by := kubernetes.called(kind, owner)
	place := fact.at(owner, [group, key])
}

_filters contains {"name": naming.below(owner.name, "redaction"), "by": by, "class": "sensitive", "treatment": "masked", "place": place} if {
	some owner in input.resources.kubernetes.OpenTelemetryCollector
	config := owner.body.spec.config
	some name, _ in config.processors
	startswith(name, "redaction")
	some pipeline in config.service.pipelines
	name in pipeline.processors
	by := kubernetes.called("OpenTelemetryCollector", owner)
	place := fact.at(owner, ["spec", "config", "processors", name])
}

_is_in_a_pipeline(text, name) if {
	some line in split(text, "\n")
	stripped := trim_space(line)
	startswith(stripped, "processors:")
	contains(stripped, name)
	contains(stripped, "[")
}

_is_in_a_pipeline(text, name) if {
	some line in split(text, "\n")
	trim_space(line) == concat("", ["- ", name])
}
