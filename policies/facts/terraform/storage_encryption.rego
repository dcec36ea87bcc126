# METADATA
# title: Encryption of cloud storage
# description: |
#   A bucket, file system, volume or account that is told to encrypt what it holds, or given a key for it, shows
#   encryption. Disks of machines and databases are not the platform's storage and are left out.
# custom:
#   title_zh: 云存储加密
#   shows: [6.1.1.3.c]
package facts.terraform.storage_encryption

import data.lib.fact
import data.lib.modules
import data.lib.protection
import data.lib.terraform

facts contains protection.by("encryption", resource.address, [fact.at(resource, [argument])]) if {
	some [type, argument] in _switches
	some resource in input.resources.terraform[type]
	terraform.on(resource.body[argument])
}

facts contains protection.by("encryption", resource.address, [fact.at(resource, pointer)]) if {
	some [type, pointer] in _keys
	some resource in input.resources.terraform[type]
	terraform.given(resource, pointer)
}

facts contains protection.by("encryption", bucket.address, [fact.at(bucket, pointer)]) if {
	some bucket in input.resources.terraform.aws_s3_bucket_server_side_encryption_configuration
	some position, rule in bucket.body.rule
	terraform.filled(rule.apply_server_side_encryption_by_default[0].sse_algorithm)
	pointer := ["rule", position, "apply_server_side_encryption_by_default", 0, "sse_algorithm"]
}

facts contains protection.by("encryption", module.address, [fact.at(module, pointer)]) if {
	some [source, pointer] in _modules
	some module in input.resources.terraform.module
	modules.origin(module.body.source) == source
	not modules.absent(module)
	_encrypts(module, pointer)
}

unknown contains fact.unknown("encryption of storage is not known", [fact.at(resource, [argument])]) if {
	some [type, argument] in array.concat(_switches, [["aws_s3_bucket_server_side_encryption_configuration", "rule"]])
	some resource in input.resources.terraform[type]
	fact.undecided(resource, [argument])
	not _key_only(resource, argument)
}

unknown contains fact.unknown("encryption key of storage is not known", [fact.at(resource, pointer)]) if {
	some [type, pointer] in _keys
	some resource in input.resources.terraform[type]
	terraform.unsure(resource, pointer)
}

# modules that encrypt where an argument says so; source: the modules' README
_modules := [
	["terraform-aws-modules/efs/aws", ["encrypted"]],
	["terraform-aws-modules/s3-bucket/aws", ["server_side_encryption_configuration", "rule"]],
]

_encrypts(module, ["encrypted"]) if terraform.on(module.body.encrypted)

_encrypts(module, ["server_side_encryption_configuration", "rule"]) if {
	rule := module.body.server_side_encryption_configuration.rule
	terraform.filled(rule.apply_server_side_encryption_by_default.sse_algorithm)
}

_switches := [
	["aws_efs_file_system", "encrypted"],
	["aws_ebs_volume", "encrypted"],
	["azurerm_storage_account", "infrastructure_encryption_enabled"],
]

_keys := [
	["aws_fsx_lustre_file_system", ["kms_key_id"]],
	["aws_fsx_openzfs_file_system", ["kms_key_id"]],
	["aws_fsx_ontap_file_system", ["kms_key_id"]],
	["aws_fsx_windows_file_system", ["kms_key_id"]],
	["google_storage_bucket", ["encryption", 0, "default_kms_key_name"]],
	["google_filestore_instance", ["kms_key_name"]],
	["azurerm_storage_account_customer_managed_key", ["key_name"]],
]

# which key it is does not change that it encrypts
_key_only(resource, argument) if {
	argument == "rule"
	every pointer in resource.unknown {
		pointer[count(pointer) - 1] in {"bucket", "kms_master_key_id"}
	}
}
