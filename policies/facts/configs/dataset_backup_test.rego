package facts.configs.dataset_backup_test

import data.facts.configs.dataset_backup as rule
import data.lib.configs_test as given
import data.lib.dvc_test as made

test_data_and_a_default_remote if {
	given.values(rule.facts, 5) == {["provided_by", "DVC"], ["stored_in", "s3://acme/data"]} with input as _beside(_remote("s3://acme/data"))
}

test_none_from_a_remote_beside_the_data if {
	rule.facts == set() with input as _beside(_remote("/mnt/backup"))
	rule.facts == set() with input as _beside(_remote("../store"))
}

test_none_from_a_remote_that_is_not_the_default if {
	rule.facts == set() with input as _beside({"remote": {"store": {"url": "s3://acme/data"}}})
	rule.facts == set() with input as _beside({"core": {"remote": "other"}, "remote": {"store": {"url": "s3://a"}}})
}

test_none_without_data_that_goes_there if {
	rule.facts == set() with input as given.file("dvc_config", _remote("s3://acme/data"))
	rule.facts == set() with input as given.files([
		["dvc_config", _remote("s3://acme/data")],
		made.data_file({"path": "raw", "md5": "a", "push": false}),
	])
}

test_an_open_address if {
	files := given.file_open("dvc_config", {"core": {"remote": "store"}, "remote": {"store": {}}}, [["remote", "store", "url"]])
	{one.reason | some one in rule.unknown} == {"where the remote of DVC lies is not known"} with input as files
}

_beside(config) := given.files([["dvc_config", config], made.data_file({"path": "raw", "md5": "a"})])

_remote(url) := {"core": {"remote": "store"}, "remote": {"store": {"url": url}}}
