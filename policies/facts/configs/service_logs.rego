# METADATA
# title: Log pipelines
# description: |
#   What pipelines of Fluent Bit, Vector, the OpenTelemetry Collector and Promtail read, clean and keep, and where Loki
#   stores. Parts that no pipeline uses do nothing, and a bucket behind an address of one's own is not the cloud.
# custom:
#   title_zh: 日志流水线
#   shows: [6.3.1.3.b]
package facts.configs.service_logs

import data.lib.configs
import data.lib.fact

facts contains fact.of(path, configs.called(found.tool, found.file), [fact.at(found.file, found.pointer)]) if {
	some found in _found
	path := ["inference", "serving", "stability", "logs", found.part, "provided_by"]
}

unknown := set()

_found contains {"part": part, "tool": "Fluent Bit", "file": file, "pointer": ["pipeline", list, position, "name"]} if {
	some file in configs.of("fluent_bit")
	some [list, part] in _flow
	some position, step in configs.mappings(file.body.pipeline[list])
	lower(step.name) in data.knowledge.log_parts.fluent_bit[part]
	not _elsewhere(file, ["pipeline", list, position])
}

_found contains {"part": part, "tool": "Vector", "file": file, "pointer": [map, name, "type"]} if {
	some file in configs.of("vector")
	some [map, part] in [
		["sources", "recording"], ["transforms", "cleaning"], ["sinks", "local_storage"],
		["sinks", "cloud_storage"],
	]
	some name, step in file.body[map]
	step.type in data.knowledge.log_parts.vector[part]
	_is_connected(file.body, map, name)
	not _elsewhere(file, [map, name])
}

_found contains {"part": part, "tool": "OpenTelemetry Collector", "file": file, "pointer": pointer} if {
	some file in configs.of("otel_collector")
	some name, pipeline in file.body.service.pipelines
	split(name, "/")[0] == "logs"
	some [list, part] in [
		["receivers", "recording"], ["processors", "cleaning"], ["exporters", "local_storage"],
		["exporters", "cloud_storage"],
	]
	some position, step in pipeline[list]
	split(step, "/")[0] in data.knowledge.log_parts.otel_collector[part]
	step in object.keys(file.body[list])
	not _elsewhere(file, [list, step])
	pointer := ["service", "pipelines", name, list, position]
}

_found contains {"part": "recording", "tool": "Promtail", "file": file, "pointer": ["scrape_configs"]} if {
	some file in configs.of("promtail")
	_sends(file.body)
	count(file.body.scrape_configs) > 0
}

_found contains {"part": "cleaning", "tool": "Promtail", "file": file, "pointer": pointer} if {
	some file in configs.of("promtail")
	_sends(file.body)
	some position, scrape in configs.mappings(file.body.scrape_configs)
	some index, stage in configs.mappings(scrape.pipeline_stages)
	some key, _ in stage
	key in data.knowledge.log_parts.promtail.cleaning
	pointer := ["scrape_configs", position, "pipeline_stages", index]
}

# the last schema is the one that is written now
_found contains {"part": part, "tool": "Loki", "file": file, "pointer": pointer} if {
	some file in configs.of("loki")
	last := count(file.body.schema_config.configs) - 1
	kind := file.body.schema_config.configs[last].object_store
	some part in ["local_storage", "cloud_storage"]
	kind in data.knowledge.log_parts.loki[part]
	not _is_own_bucket(file, kind)
	pointer := ["schema_config", "configs", last, "object_store"]
}

_flow := [
	["inputs", "recording"], ["filters", "cleaning"], ["outputs", "local_storage"],
	["outputs", "cloud_storage"],
]

_sends(body) if count(body.clients) > 0

_sends(body) if body.client.url

_is_connected(body, "sources", name) if {
	some map in ["transforms", "sinks"]
	some step in body[map]
	name in step.inputs
}

_is_connected(body, "transforms", name) if {
	some map in ["transforms", "sinks"]
	some step in body[map]
	some given in step.inputs
	split(given, ".")[0] == name
}

_is_connected(body, "sinks", name) if count(body.sinks[name].inputs) > 0

# an address of its own, such as that of MinIO, or one that is not known
_elsewhere(file, above) if {
	some pointer in [array.concat(above, ["endpoint"]), array.concat(above, ["s3uploader", "endpoint"])]
	_is_given(file, pointer)
}

_is_given(file, pointer) if object.get(file.body, pointer, "") != ""

_is_given(file, pointer) if fact.undecided(file, pointer)

_is_own_bucket(file, kind) if {
	kind in {"s3", "aws"}
	some pointer in _addresses
	not _is_cloud(object.get(file.body, pointer, "s3://default"))
}

_is_own_bucket(file, kind) if {
	kind in {"s3", "aws"}
	some pointer in _addresses
	fact.undecided(file, pointer)
}

_addresses := [
	["common", "storage", "s3", "endpoint"], ["common", "storage", "s3", "s3"],
	["storage_config", "aws", "endpoint"], ["storage_config", "aws", "s3"],
]

_is_cloud(address) if {
	some word in ["amazonaws.com", "aliyuncs.com", "myqcloud.com", "myhuaweicloud.com"]
	contains(address, word)
}

# s3://region/bucket, without keys and without a host
_is_cloud(address) if {
	startswith(address, "s3://")
	not contains(address, "@")
	not contains(address, ":9000")
	not contains(address, "minio")
}
