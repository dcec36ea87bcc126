package facts.terraform.directory_domains_test

import data.facts.terraform.directory_domains as rule
import data.lib.resources_test as given

test_a_directory if {
	given.shown(rule.facts) == {[_path, "aws_directory_service_directory.main", ["1:"]]} with input as given.terraform(
		"aws_directory_service_directory",
		{"name": "corp.example"},
	)
}

test_a_file_system_that_joins_one if {
	joined := {"active_directory_configuration": [{"netbios_name": "files"}]}
	given.shown(rule.facts) == {[
		_path,
		"aws_fsx_ontap_storage_virtual_machine.main",
		["1:active_directory_configuration"],
	]} with input as given.terraform("aws_fsx_ontap_storage_virtual_machine", joined)
}

test_none_from_one_that_joins_nothing if {
	rule.facts == set() with input as given.terraform("aws_fsx_ontap_storage_virtual_machine", {"name": "files"})
	rule.facts == set() with input as given.terraform("aws_fsx_windows_file_system", {"active_directory_id": ""})
}

test_one_that_may_join_is_unknown if {
	open := given.terraform_open("aws_fsx_windows_file_system", {}, [["active_directory_id"]], [])
	rule.facts == set() with input as open
	given.open(rule.unknown) == {["whether storage joins a directory is not known", ["1:active_directory_id"]]} with input as open
}

_path := "storage.resilience.authentication_domain.provided_by"
