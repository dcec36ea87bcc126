package facts.terraform.bucket_replication_test

import data.facts.terraform.bucket_replication as rule
import data.lib.resources_test as given

test_a_rule_with_a_destination_makes_two_copies if {
	given.shown(rule.facts) == {
		["storage.resilience.pools.main.method", "replication", ["1:rule.0"]],
		["storage.resilience.pools.main.copies", 2, ["1:rule.0"]],
		["storage.resilience.pools.main.provided_by", "aws_s3_bucket_replication_configuration.main", ["1:rule.0"]],
	} with input as _rule("Enabled", {"bucket": "arn:aws:s3:::copy"}, [], [])
}

test_a_destination_that_only_the_cloud_can_name if {
	pointer := ["rule", 0, "destination", 0, "bucket"]
	open := _rule("Enabled", {}, [pointer], [{"pointer": pointer, "to": ["aws_s3_bucket.copy"]}])
	count(rule.facts) == 3 with input as open
	rule.unknown == set() with input as open
}

test_none_from_a_rule_that_is_off if {
	rule.facts == set() with input as _rule("Disabled", {"bucket": "arn:aws:s3:::copy"}, [], [])
}

test_none_without_a_destination if {
	rule.facts == set() with input as _rule("Enabled", {"bucket": ""}, [], [])
}

test_none_from_a_bucket_that_is_its_own_destination if {
	pointer := ["rule", 0, "destination", 0, "bucket"]
	rule.facts == set() with input as _rule("Enabled", {}, [["bucket"], pointer], [
		{"pointer": ["bucket"], "to": ["aws_s3_bucket.data"]},
		{"pointer": pointer, "to": ["aws_s3_bucket.data"]},
	])
}

test_a_destination_that_is_not_known_is_unknown if {
	pointer := ["rule", 0, "destination", 0, "bucket"]
	rule.facts == set() with input as _rule("Enabled", {}, [pointer], [])
	count(rule.unknown) == 1 with input as _rule("Enabled", {}, [pointer], [])
}

_rule(status, destination, unknown, references) := given.terraform_open(
	"aws_s3_bucket_replication_configuration",
	{"rule": [{"status": status, "destination": [destination]}]},
	unknown,
	references,
)
