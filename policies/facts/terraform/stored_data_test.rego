package facts.terraform.stored_data_test

import data.facts.terraform.stored_data as rule
import data.lib.resources_test as given

test_a_database_beside_a_bucket if {
	given.shown(rule.facts) == {
		["ingestion.stored_data.aws_db_instance.records.provided_by", "Amazon RDS (aws_db_instance.records)", ["1:"]],
		["ingestion.stored_data.aws_db_instance.records.data_kind", "structured", ["1:"]],
		["ingestion.stored_data.aws_s3_bucket.images.provided_by", "Amazon S3 (aws_s3_bucket.images)", ["2:"]],
		["ingestion.stored_data.aws_s3_bucket.images.data_kind", "other_unstructured", ["2:"]],
	} with input as _both("images", "live")
}

test_none_from_buckets_for_operation if {
	rule.facts == set() with input as _both("tfstate", "live")
	rule.facts == set() with input as _both("access-logs", "live")
}

test_none_from_one_kind_alone if {
	rule.facts == set() with input as given.terraform("aws_s3_bucket", {})
	rule.facts == set() with input as given.terraform("aws_db_instance", {})
}

test_none_across_sources if rule.facts == set() with input as _both("images", "other")

test_a_table_for_locks_is_no_store if {
	rule.facts == set() with input as {"resources": {"terraform": {
		"aws_db_instance": [given.block(1, "aws_db_instance", "records", {})],
		"aws_dynamodb_table": [given.block(2, "aws_dynamodb_table", "t", {"hash_key": "LockID"})],
	}}}
}

test_databases_of_modules if {
	module := given.block(1, "module", "db", {"source": "terraform-google-modules/sql-db/google//modules/postgresql"})
	bucket := given.block(2, "google_storage_bucket", "images", {})
	count(rule.facts) == 4 with input as {"resources": {"terraform": {"module": [module], "google_storage_bucket": [bucket]}}}
}

_both(bucket, source) := {"resources": {"terraform": {
	"aws_db_instance": [given.block(1, "aws_db_instance", "records", {})],
	"aws_s3_bucket": [object.union(given.block(2, "aws_s3_bucket", bucket, {}), {"source": source})],
}}}
