package facts.terraform.external_systems_test

import data.facts.terraform.external_systems as rule
import data.lib.resources_test as given

test_a_flow_from_an_application if {
	place := "1:source_flow_config.0.connector_type"
	name := "ingestion.external_systems.aws_appflow_flow.main"
	given.shown(rule.facts) == {
		[concat(".", [name, "provided_by"]), "aws_appflow_flow.main", [place]],
		[concat(".", [name, "kind"]), "business_application", [place]],
	} with input as given.terraform("aws_appflow_flow", {"source_flow_config": [{"connector_type": "Salesforce"}]})
}

test_a_source_must_have_a_task if {
	_kinds == {"relational_database"} with input as _dms("source", "postgres", "source_endpoint_arn")
	_kinds == set() with input as _dms("source", "postgres", "target_endpoint_arn")
	_kinds == set() with input as _dms("target", "postgres", "source_endpoint_arn")
}

test_a_stream_must_run if {
	stream := {"source_config": [{"mysql_source_config": [{}]}]}
	_kinds == set() with input as given.terraform("google_datastream_stream", stream)
	running := object.union(stream, {"desired_state": "RUNNING"})
	_kinds == {"relational_database"} with input as given.terraform("google_datastream_stream", running)
}

test_a_source_of_airbyte_needs_a_connection if {
	source := given.block(1, "airbyte_source_postgres", "main", {})
	connection := object.union(given.block(2, "airbyte_connection", "c", {}), {"references": [{
		"pointer": ["source_id"],
		"to": ["airbyte_source_postgres.main"],
	}]})
	both := {"airbyte_source_postgres": [source], "airbyte_connection": [connection]}
	_kinds == {"relational_database"} with input as {"resources": {"terraform": both}}
	_kinds == set() with input as given.input_of("terraform", "airbyte_source_postgres", [source])
}

test_a_connector_that_reads_and_one_that_writes if {
	_kinds == {"relational_database"} with input as _connect("io.debezium.connector.postgresql.PostgresSourceConnector")
	_kinds == set() with input as _connect("io.confluent.connect.s3.S3SinkConnector")
}

test_what_is_read_is_not_known if {
	count(rule.unknown) == 1 with input as given.terraform_open(
		"aws_appflow_flow", {"source_flow_config": [{}]},
		[["source_flow_config", 0, "connector_type"]], [],
	)
}

_kinds := {found.value | some found in rule.facts; found.path[5] == "kind"}

_connect(class) := given.terraform("aws_mskconnect_connector", {"connector_configuration": {"connector.class": class}})

_dms(type, engine, argument) := {"resources": {"terraform": {
	"aws_dms_endpoint": [given.block(1, "aws_dms_endpoint", "main", {"endpoint_type": type, "engine_name": engine})],
	"aws_dms_replication_task": [object.union(given.block(2, "aws_dms_replication_task", "t", {}), {"references": [{
		"pointer": [argument],
		"to": ["aws_dms_endpoint.main"],
	}]})],
}}}
