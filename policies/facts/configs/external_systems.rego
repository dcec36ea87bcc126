# METADATA
# title: Systems that connectors take data in from
# description: |
#   Sources of Airbyte and Kafka Connect, and data sets on hubs and in buckets that fine-tuning jobs use. Sinks and
#   destinations give data away.
# custom:
#   title_zh: 连接器接入的外部系统
#   shows: [6.2.1.1.a]
package facts.configs.external_systems

import data.lib.configs
import data.lib.dataset_info
import data.lib.fact
import data.lib.naming

facts contains fact.of(path, value, system.places) if {
	some system in _systems
	some key, value in {"provided_by": system.by, "kind": system.kind}
	path := ["development", "data", "ingestion", "external_systems", naming.slug(system.name), key]
}

unknown := set()

_systems contains {"name": file.name, "kind": kind, "by": concat(" ", ["Airbyte", name]), "places": [place]} if {
	some file in configs.of("airbyte_connector")
	file.body.definition_type == "source"
	parts := split(split(file.body.definition_image, ":")[0], "/")
	name := parts[count(parts) - 1]
	kind := data.knowledge.connectors.airbyte[name].kind
	place := fact.at(file, ["definition_image"])
}

_systems contains {"name": file.name, "kind": kind, "by": concat(" ", ["Kafka Connect", name]), "places": [place]} if {
	some file in configs.of("kafka_connect")
	some pointer in [["connector.class"], ["config", "connector.class"]]
	parts := split(object.get(file.body, pointer, ""), ".")
	name := parts[count(parts) - 1]
	kind := data.knowledge.connectors.kafka[name].kind
	place := fact.at(file, pointer)
}

_systems contains {"name": dataset.name, "kind": kind, "by": by, "places": dataset.places} if {
	some dataset in dataset_info.used
	some [key, kind] in [
		["hf_hub_url", "model_and_data_hub"], ["ms_hub_url", "model_and_data_hub"],
		["om_hub_url", "model_and_data_hub"], ["cloud_file_name", "object_storage"],
	]
	dataset.entry[key] != ""
	by := concat("", ["LLaMA-Factory (", key, ")"])
}
