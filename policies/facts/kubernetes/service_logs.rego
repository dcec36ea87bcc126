# METADATA
# title: Logs of services
# description: |
#   Agents that read logs on every node or beside a service, filters and outputs of their configuration, and a log store
#   with something to view it. An address of a store that is kept elsewhere is a name only.
# custom:
#   title_zh: 服务日志
#   shows: [6.3.1.3.b]
package facts.kubernetes.service_logs

import data.lib.fact
import data.lib.kubernetes
import data.lib.products

facts contains fact.of(_path("recording"), agent.provided_by, [agent.place]) if some agent in products.of("log_agent")

facts contains fact.of(_path(part), kubernetes.called("ConfigMap", map), [fact.at(map, ["data", key])]) if {
	some map in _configurations
	some key, text in map.body.data
	some part, marks in _marks
	some mark in marks
	_names(text, mark)
}

facts contains fact.of(_path("viewing"), viewer.provided_by, [viewer.place]) if {
	some [stores, viewers] in [["log_store", "dashboards"], ["search_engine", "log_viewer"]]
	some store in products.of(stores)
	some viewer in products.of(viewers)
	viewer.source == store.source
	viewer.source in {agent.source | some agent in products.of("log_agent")}
}

# a store that runs beside the agents keeps what they send, where their configuration says so
facts contains fact.of(_path("local_storage"), store.provided_by, [store.place]) if some [store, _] in _kept

facts contains fact.of(_path("local_storage"), by, [fact.at(map, ["data", key])]) if {
	some map in _configurations
	some key, text in map.body.data
	some [store, outputs] in _kept
	store.source == map.source
	some output in outputs
	_names(text, output)
	by := concat("", [store.provided_by, ", ", kubernetes.called("ConfigMap", map)])
}

unknown := set()

_kept contains [store, outputs] if {
	some category, outputs in {
		"search_engine": ["elasticsearch", "es", "opensearch", "elasticsearch_dynamic", "elasticsearch_data_stream"],
		"log_store": ["loki", "grafana_loki", "http"],
	}
	some store in products.of(category)
	some map in _configurations
	map.source == store.source
	some text in map.body.data
	some output in outputs
	_names(text, output)
}

# config maps of sources in which an agent runs
_configurations := [map |
	some map in input.resources.kubernetes.ConfigMap
	map.source in {agent.source | some agent in products.of("log_agent")}
]

# plug-ins of Fluent Bit and Fluentd that clean, and that write to the cloud; source: their documentation
_marks := {
	"cleaning": ["grep", "parser", "lua", "throttle", "record_transformer", "record_modifier", "detect_exceptions", "rewrite_tag_filter"],
	"cloud_storage": ["s3", "cloudwatch_logs", "cloudwatch", "stackdriver", "azure_blob", "gcs", "oss"],
}

_names(text, plugin) if {
	is_string(text)
	some line in split(text, "\n")
	words := [word | some word in split(trim_space(line), " "); word != ""]
	count(words) == 2
	lower(words[0]) in {"name", "@type"}
	lower(words[1]) == plugin
}

_path(part) := ["inference", "serving", "stability", "logs", part, "provided_by"]
