# METADATA
# title: Buckets that keep what training reads and writes
# description: |
#   Finds buckets whose names speak of data sets or of checkpoints, and what is said of them in the bucket or beside it:
#   versions, replication, encryption, access, and how long objects are kept. Any other bucket may be for anything.
package lib.data_stores

import data.lib.fact
import data.lib.naming
import data.lib.terraform

# buckets by kind, `datasets` or `checkpoints`
of[kind] contains bucket if {
	some type in ["aws_s3_bucket", "google_storage_bucket", "oci_objectstorage_bucket", "alicloud_oss_bucket"]
	some bucket in input.resources.terraform[type]
	words := _words(bucket)
	some kind in ["datasets", "checkpoints"]
	_is(kind, words)
}

# [what provides it, place] of a trait of the bucket
traits(bucket, "versions") := (({[one.address, fact.at(one, ["versioning_configuration", 0, "status"])] |
	some one in _beside(bucket, "aws_s3_bucket_versioning")
	one.body.versioning_configuration[0].status == "Enabled"
} | {[bucket.address, fact.at(bucket, ["versioning"])] |
	terraform.on(bucket.body.versioning[0].enabled)
}) | {[bucket.address, fact.at(bucket, ["versioning"])] |
	bucket.body.versioning == "Enabled"
}) | {[bucket.address, fact.at(bucket, ["versioning"])] |
	bucket.body.versioning[0].status == "Enabled"
}

traits(bucket, "encryption") := {[one.address, fact.at(one, ["rule"])] |
	some one in _beside(bucket, "aws_s3_bucket_server_side_encryption_configuration")
	some rule in one.body.rule
	terraform.filled(rule.apply_server_side_encryption_by_default[0].sse_algorithm)
} | {[bucket.address, fact.at(bucket, pointer)] |
	some pointer in _keys
	terraform.given(bucket, pointer)
}

traits(bucket, "access") := ({[one.address, fact.at(one, [])] |
	some type in ["aws_s3_bucket_policy", "google_storage_bucket_iam_member", "google_storage_bucket_iam_binding"]
	some one in _beside(bucket, type)
	not _is_for_all(one)
} | {[one.address, fact.at(one, [])] |
	some one in _beside(bucket, "aws_s3_bucket_public_access_block")
	every argument in ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"] {
		terraform.on(one.body[argument])
	}
}) | {[bucket.address, fact.at(bucket, ["public_access_prevention"])] |
	bucket.body.public_access_prevention == "enforced"
}

traits(bucket, "retention") := {[one.address, fact.at(one, ["rule", position, "expiration"])] |
	some one in _beside(bucket, "aws_s3_bucket_lifecycle_configuration")
	some position, rule in one.body.rule
	rule.status == "Enabled"
	terraform.figure(rule.expiration[0].days) > 0
} | {[bucket.address, fact.at(bucket, ["lifecycle_rule", position])] |
	some position, rule in bucket.body.lifecycle_rule
	rule.action[0].type == "Delete"
	terraform.figure(rule.condition[0].age) > 0
}

# [what provides it, where the copies lie, place]
copies(bucket) := {[one.address, target, fact.at(one, ["rule", position])] |
	some one in _beside(bucket, "aws_s3_bucket_replication_configuration")
	some position, rule in one.body.rule
	rule.status == "Enabled"
	pointer := ["rule", position, "destination", 0, "bucket"]
	terraform.given(one, pointer)
	some target in _target(one, pointer)
}

# the bucket that a replica goes to, as it is written or by its address
_target(one, pointer) := {address | some address in terraform.references(one, pointer)} if {
	count(terraform.references(one, pointer)) > 0
} else := {object.get(one.body, pointer, "")}

_beside(bucket, type) := terraform.users(bucket, type, ["bucket"])

_is_for_all(one) if one.body.member in {"allUsers", "allAuthenticatedUsers"}

_is_for_all(one) if {
	some member in one.body.members
	member in {"allUsers", "allAuthenticatedUsers"}
}

_is_for_all(one) if {
	plain := replace(one.body.policy, " ", "")
	some mark in ["\"Principal\":\"*\"", "\"Principal\":{\"AWS\":\"*\"}"]
	contains(plain, mark)
	contains(plain, "\"Effect\":\"Allow\"")
}

_is("datasets", words) if count(words & {"dataset", "datasets", "corpus", "corpora"}) > 0

_is("datasets", words) if {
	count(words & {"train", "training"}) > 0
	"data" in words
}

_is("checkpoints", words) if count(words & {"checkpoint", "checkpoints", "ckpt", "ckpts"}) > 0

_words(bucket) := {word |
	some text in [bucket.address, object.get(bucket.body, "bucket", ""), object.get(bucket.body, "name", "")]
	is_string(text)
	some word in naming.words(text)
}

_keys := [
	["encryption", 0, "default_kms_key_name"],
	["kms_key_id"],
	["server_side_encryption_rule", 0, "sse_algorithm"],
]
