package facts.terraform.storage_media_test

import data.facts.terraform.storage_media as rule
import data.lib.resources_test as given

test_a_bucket_is_an_object_store if {
	given.shown(rule._media) == {["storage.media.object.provided_by", "aws_s3_bucket.main", ["1:"]]} with input as given.terraform(
		"aws_s3_bucket",
		{},
	)
		with data.knowledge.storage as _products
}

test_a_file_system_has_the_medium_of_its_type if {
	_shows("ssd") with input as given.terraform("aws_fsx_lustre_file_system", {})
	_shows("hdd") with input as given.terraform("aws_fsx_lustre_file_system", {"storage_type": "HDD"})
}

test_a_disk_has_the_medium_of_its_type if {
	_shows("hdd") with input as given.terraform("aws_ebs_volume", {"type": "st1"}) with data.knowledge.storage as _products
}

test_none_from_a_disk_that_does_not_say if {
	rule._media == set() with input as given.terraform("aws_ebs_volume", {"size": 100}) with data.knowledge.storage as _products
}

test_media_that_nothing_moves_data_between if {
	rule.facts == set() with input as given.terraform("aws_fsx_lustre_file_system", {})
	filled := given.terraform("aws_fsx_lustre_file_system", {"import_path": "s3://corpus"})
	count(rule.facts) == 1 with input as filled
}

test_a_type_that_is_not_known_is_unknown if {
	open := given.terraform_open("aws_fsx_lustre_file_system", {}, [["storage_type"]], [])
	rule._media == set() with input as open
	given.open(rule.unknown) == {["medium of a volume is not known", ["1:storage_type"]]} with input as open
}

_shows(medium) if {
	[fact.path | some fact in rule._media] == [["platform", "hardware", "storage", "media", medium, "provided_by"]]
}

_products := {
	"terraform": {"aws_s3_bucket": {"protocol": "s3", "medium": "object"}},
	"volumes": {"ebs.csi.aws.com": {"parameter": ["type"], "media": {"gp3": "ssd", "st1": "hdd"}}},
}
