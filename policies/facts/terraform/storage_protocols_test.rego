package facts.terraform.storage_protocols_test

import data.facts.terraform.storage_protocols as rule
import data.lib.resources_test as given

test_each_product_speaks_its_protocol if {
	every type, product in _products.terraform {
		path := concat(".", ["storage.protocols", product.protocol, "provided_by"])
		given.shown(rule.facts) == {[path, concat("", [type, ".main"]), ["1:"]]} with input as given.terraform(type, {})
			with data.knowledge.storage as _products
	}
}

test_none_from_the_parts_around_a_file_system if {
	rule.facts == set() with input as given.terraform("aws_efs_mount_target", {}) with data.knowledge.storage as _products
}

test_a_module_makes_it_unless_told_otherwise if {
	given.values(rule.facts) == {["storage.protocols.s3.provided_by", "module.main"]} with input as _module({})
		with data.knowledge.storage as _products
	rule.facts == set() with input as _module({"create_bucket": false}) with data.knowledge.storage as _products
}

test_a_module_that_may_make_it_is_unknown if {
	open := given.terraform_open("module", {"source": "terraform-aws-modules/s3-bucket/aws"}, [["create_bucket"]], [])
	rule.facts == set() with input as open with data.knowledge.storage as _products
	count(rule.unknown) == 1 with input as open with data.knowledge.storage as _products
}

test_an_azure_share_by_its_protocol if {
	given.values(rule.facts) == {["storage.protocols.nfs.provided_by", "azurerm_storage_share.main"]} with input as given.terraform(
		"azurerm_storage_share",
		{"enabled_protocol": "NFS"},
	)
	given.values(rule.facts) == {["storage.protocols.smb.provided_by", "azurerm_storage_share.main"]} with input as given.terraform(
		"azurerm_storage_share",
		{},
	)
	count(rule.unknown) == 1 with input as given.terraform_open("azurerm_storage_share", {}, [["enabled_protocol"]], [])
}

test_a_netapp_volume_by_its_protocols if {
	given.values(rule.facts) == {
		["storage.protocols.nfs.provided_by", "azurerm_netapp_volume.main"],
		["storage.protocols.smb.provided_by", "azurerm_netapp_volume.main"],
	} with input as given.terraform("azurerm_netapp_volume", {"protocols": ["NFSv4.1", "CIFS"]})
}

test_a_file_system_by_what_it_is_told_to_speak if {
	given.values(rule.facts) == {["storage.protocols.posix.provided_by", "alicloud_nas_file_system.main"]} with input as given.terraform(
		"alicloud_nas_file_system",
		{"protocol_type": "cpfs"},
	)
	count(rule.unknown) == 1 with input as given.terraform_open("alicloud_nas_file_system", {}, [["protocol_type"]], [])
}

_products := {
	"terraform": {"aws_efs_file_system": {"protocol": "nfs"}, "aws_s3_bucket": {"protocol": "s3"}},
	"modules": {"terraform-aws-modules/s3-bucket/aws": {"protocol": "s3", "unless": "create_bucket"}},
}

_module(changes) := given.terraform("module", object.union({"source": "terraform-aws-modules/s3-bucket/aws"}, changes))
