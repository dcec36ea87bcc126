package facts.terraform.storage_encryption_test

import data.facts.terraform.storage_encryption as rule
import data.lib.resources_test as given

test_a_switch_that_is_on if {
	given.shown(rule.facts) == {[
		"storage.protection.encryption.provided_by",
		"aws_efs_file_system.main",
		["1:encrypted"],
	]} with input as given.terraform("aws_efs_file_system", {"encrypted": true})
}

test_none_from_a_switch_that_is_off if {
	rule.facts == set() with input as given.terraform("aws_efs_file_system", {"encrypted": false})
	rule.facts == set() with input as given.terraform("aws_ebs_volume", {})
}

test_a_switch_that_is_not_known_is_unknown if {
	open := given.terraform_open("aws_efs_file_system", {}, [["encrypted"]], [])
	rule.facts == set() with input as open
	given.open(rule.unknown) == {["encryption of storage is not known", ["1:encrypted"]]} with input as open
}

test_an_algorithm_for_a_bucket if {
	count(rule.facts) == 1 with input as _bucket("aws:kms", [["bucket"]])
	rule.facts == set() with input as _bucket("", [])
}

test_which_key_it_is_does_not_matter if {
	rule.unknown == set() with input as _bucket("aws:kms", [[
		"rule", 0,
		"apply_server_side_encryption_by_default", 0, "kms_master_key_id",
	]])
}

test_a_key_that_is_given if {
	count(rule.facts) == 1 with input as given.terraform_open(
		"aws_fsx_lustre_file_system", {},
		[["kms_key_id"]],
		[{"pointer": ["kms_key_id"], "to": ["aws_kms_key.data"]}],
	)
	rule.facts == set() with input as given.terraform("google_storage_bucket", {"encryption": [{"default_kms_key_name": ""}]})
}

test_a_key_that_may_be_given_is_unknown if {
	open := given.terraform_open("aws_fsx_lustre_file_system", {}, [["kms_key_id"]], [])
	rule.facts == set() with input as open
	given.open(rule.unknown) == {["encryption key of storage is not known", ["1:kms_key_id"]]} with input as open
}

_bucket(algorithm, unknown) := given.terraform_open(
	"aws_s3_bucket_server_side_encryption_configuration",
	{"rule": [{"apply_server_side_encryption_by_default": [{"sse_algorithm": algorithm}]}]},
	unknown,
	[],
)

test_modules_that_are_told_to_encrypt if {
	_by == {"module.main"} with input as given.terraform("module", {"source": "terraform-aws-modules/efs/aws", "encrypted": true})
	_by == set() with input as given.terraform("module", {"source": "terraform-aws-modules/efs/aws", "encrypted": false})
	_by == set() with input as given.terraform("module", {"source": "terraform-aws-modules/efs/aws", "encrypted": true, "create": false})
	by_default := {"rule": {"apply_server_side_encryption_by_default": {"sse_algorithm": "aws:kms"}}}
	_by == {"module.main"} with input as given.terraform("module", {
		"source": "terraform-aws-modules/s3-bucket/aws",
		"server_side_encryption_configuration": by_default,
	})
	_by == set() with input as given.terraform("module", {"source": "terraform-aws-modules/s3-bucket/aws"})
}

_by := {one.value | some one in rule.facts}
