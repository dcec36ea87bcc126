package facts.terraform.file_tiering_test

import data.facts.terraform.file_tiering as rule
import data.lib.resources_test as given

test_a_lifecycle_of_files if {
	places := ["1:lifecycle_policy.0.transition_to_ia"]
	given.shown(rule.facts) == {
		["storage.data_flows.main.file_infrequent.from", "ssd", places],
		["storage.data_flows.main.file_infrequent.to", "file_infrequent", places],
		["storage.data_flows.main.file_infrequent.provided_by", "aws_efs_file_system.main", places],
		["storage.media.ssd.provided_by", "aws_efs_file_system.main", places],
		["storage.media.file_infrequent.provided_by", "aws_efs_file_system.main", places],
	} with input as given.terraform("aws_efs_file_system", {"lifecycle_policy": [{"transition_to_ia": "AFTER_30_DAYS"}]})
}

test_none_from_a_lifecycle_that_says_nothing if {
	rule.facts == set() with input as given.terraform("aws_efs_file_system", {"lifecycle_policy": [{"transition_to_ia": ""}]})
	rule.facts == set() with input as given.terraform("aws_efs_file_system", {})
}

test_a_lifecycle_that_is_not_known_is_unknown if {
	count(rule.unknown) == 1 with input as given.terraform_open("aws_efs_file_system", {}, [["lifecycle_policy"]], [])
}

test_a_repository_fills_the_file_system if {
	values := given.values(rule.facts) with input as _repository([given.block(2, "aws_fsx_lustre_file_system", "fast", {})])
	["storage.data_flows.main.from", "object"] in values
	["storage.data_flows.main.to", "ssd"] in values
}

test_a_file_system_elsewhere_is_unknown if {
	rule.facts == set() with input as _repository([])
	given.open(rule.unknown) == {["file system of a data repository is not in the sources", ["1:"]]} with input as _repository([])
}

test_import_and_export_paths if {
	values := given.values(rule.facts) with input as given.terraform("aws_fsx_lustre_file_system", {
		"storage_type": "HDD",
		"import_path": "s3://data",
		"export_path": "",
	})
	["storage.data_flows.main.import.to", "hdd"] in values
	not ["storage.data_flows.main.export.to", "object"] in values
}

_repository(systems) := {"resources": {"terraform": {
	"aws_fsx_data_repository_association": [object.union(
		given.block(1, "aws_fsx_data_repository_association", "main", {"data_repository_path": "s3://data/raw"}),
		{
			"unknown": [["file_system_id"]],
			"references": [{"pointer": ["file_system_id"], "to": ["aws_fsx_lustre_file_system.fast"]}],
		},
	)],
	"aws_fsx_lustre_file_system": systems,
}}}
