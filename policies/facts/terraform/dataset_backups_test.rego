package facts.terraform.dataset_backups_test

import data.facts.terraform.dataset_backups as rule
import data.lib.resources_test as given

test_versions_of_a_bucket_of_data_sets if {
	given.shown(rule.facts) == {[
		"data_processing.cleaning.dataset_backup.provided_by",
		"aws_s3_bucket_versioning.v", ["2:versioning_configuration.0.status"],
	]} with input as _versioned("datasets", "Enabled")
}

test_none_from_versions_that_are_suspended if rule.facts == set() with input as _versioned("datasets", "Suspended")

test_none_from_a_bucket_for_anything if {
	rule.facts == set() with input as _versioned("assets", "Enabled")
	rule.facts == set() with input as _versioned("data", "Enabled")
}

test_versions_in_the_bucket_itself if {
	count(rule.facts) == 1 with input as given.terraform("google_storage_bucket", {
		"name": "training-data",
		"versioning": [{"enabled": true}],
	})
	rule.facts == set() with input as given.terraform("google_storage_bucket", {
		"name": "training-data",
		"versioning": [{"enabled": false}],
	})
}

test_a_replica_lies_apart if {
	{value | some [_, value] in given.values(rule.facts)} == {"aws_s3_bucket_replication_configuration.r", "arn:aws:s3:::copy"} with input as {"resources": {"terraform": {
		"aws_s3_bucket": [given.block(1, "aws_s3_bucket", "corpus", {})],
		"aws_s3_bucket_replication_configuration": [object.union(
			given.block(2, "aws_s3_bucket_replication_configuration", "r", {"rule": [{
				"status": "Enabled",
				"destination": [{"bucket": "arn:aws:s3:::copy"}],
			}]}),
			{"references": [{"pointer": ["bucket"], "to": ["aws_s3_bucket.corpus"]}]},
		)],
	}}}
}

_versioned(name, status) := {"resources": {"terraform": {
	"aws_s3_bucket": [given.block(1, "aws_s3_bucket", name, {})],
	"aws_s3_bucket_versioning": [object.union(
		given.block(2, "aws_s3_bucket_versioning", "v", {"versioning_configuration": [{"status": status}]}),
		{"references": [{"pointer": ["bucket"], "to": [concat(".", ["aws_s3_bucket", name])]}]},
	)],
}}}
