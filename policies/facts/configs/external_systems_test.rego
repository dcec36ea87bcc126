package facts.configs.external_systems_test

import data.facts.configs.external_systems as rule
import data.lib.configs_test as given
import data.lib.dataset_info_test as made

test_sources_of_airbyte if {
	given.values(rule.facts, 4) == {
		["file-1.provided_by", "Airbyte source-postgres"],
		["file-1.kind", "relational_database"],
	} with input as _airbyte("source", "airbyte/source-postgres:1.0")
}

test_sources_of_kafka_connect_in_both_forms if {
	["file-1.kind", "nosql_database"] in given.values(rule.facts, 4) with input as given.file("kafka_connect", {"connector.class": "io.debezium.connector.mongodb.MongoDbConnector"})
	["file-1.kind", "object_storage"] in given.values(rule.facts, 4) with input as given.file("kafka_connect", {"config": {"connector.class": "a.S3SourceConnector"}})
}

test_data_sets_on_a_hub_and_in_a_bucket if {
	entries := {"a": {"hf_hub_url": "acme/a"}, "b": {"cloud_file_name": "s3://acme/b"}, "c": {"file_name": "c.json"}}
	{value | some [key, value] in given.values(rule.facts, 4); endswith(key, "kind")} == {
		"model_and_data_hub", "object_storage",
	} with input as made.beside(entries, "a,b,c")
}

test_none_from_sinks_and_what_is_not_known if {
	rule.facts == set() with input as _airbyte("destination", "airbyte/destination-s3")
	rule.facts == set() with input as _airbyte("source", "acme/source-thing")
	rule.facts == set() with input as given.file("kafka_connect", {"connector.class": "a.S3SinkConnector"})
}

test_nothing_is_unknown if count(rule.unknown) == 0

_airbyte(type, image) := given.file("airbyte_connector", {"definition_type": type, "definition_image": image})
