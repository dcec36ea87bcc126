# METADATA
# title: Buckets that are replicated
# description: |
#   A replication rule that is enabled and has a destination shows a pool of two copies, the object and its replica.
#   Destinations of several rules may be the same bucket, so more than two are not counted.
# custom:
#   title_zh: 存储桶复制
#   shows: [6.1.1.3.e]
package facts.terraform.bucket_replication

import data.lib.fact
import data.lib.terraform

facts contains fact.of(path, value, [fact.at(replication, ["rule", position])]) if {
	some replication in input.resources.terraform.aws_s3_bucket_replication_configuration
	some position, rule in replication.body.rule
	rule.status == "Enabled"
	target := ["rule", position, "destination", 0, "bucket"]
	terraform.given(replication, target)

	# a bucket that is copied to itself has one copy
	count(terraform.references(replication, ["bucket"]) & terraform.references(replication, target)) == 0
	name := terraform.local(replication, "aws_s3_bucket_replication_configuration")
	some [leaf, value] in [["method", "replication"], ["copies", 2], ["provided_by", replication.address]]
	path := ["platform", "hardware", "storage", "resilience", "pools", name, leaf]
}

unknown contains fact.unknown("replication of a bucket is not known", [fact.at(replication, pointer)]) if {
	some replication in input.resources.terraform.aws_s3_bucket_replication_configuration
	some pointer in replication.unknown
	pointer[0] == "rule"
	_matters(replication, pointer)
}

_matters(_, pointer) if count(pointer) <= 2

_matters(_, pointer) if pointer[2] == "status"

_matters(replication, pointer) if {
	array.slice(pointer, 2, 5) == ["destination", 0, "bucket"]
	not terraform.given(replication, pointer)
}
