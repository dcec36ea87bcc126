package facts.compose.stored_data_test

import data.facts.compose.stored_data as rule
import data.lib.compose_test as given

test_a_database_and_an_object_store if {
	services := {"db": {"image": "postgres:16"}, "s3": {"image": "minio/minio"}}
	{[concat(".", array.slice(one.path, 3, 6)), one.value] | some one in rule.facts} == {
		["stored_data.db.data_kind", "structured"],
		["stored_data.db.provided_by", "PostgreSQL (compose service db)"],
		["stored_data.s3.data_kind", "other_unstructured"],
		["stored_data.s3.provided_by", "MinIO (compose service s3)"],
	} with input as given.project(services) with data.knowledge as given.knowledge
}

test_none_from_one_of_them_alone if {
	rule.facts == set() with input as given.project({"db": {"image": "postgres:16"}}) with data.knowledge as given.knowledge
	rule.facts == set() with input as given.project({"s3": {"image": "minio/minio"}}) with data.knowledge as given.knowledge
}

test_none_from_a_job_of_a_client if {
	services := {"db": {"image": "postgres:16", "command": ["pg_dump", "app"]}, "s3": {"image": "minio/minio"}}
	rule.facts == set() with input as given.project(services) with data.knowledge as given.knowledge
}
