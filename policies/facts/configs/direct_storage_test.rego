package facts.configs.direct_storage_test

import data.facts.configs.direct_storage as rule
import data.lib.configs_test as given

test_a_file_that_forbids_the_detour if {
	given.values(rule.facts, 4) == {
		["provided_by", "cuFile (file-1)"],
		["technology", "gpudirect_storage"],
	} with input as given.file("cufile", {"properties": {"allow_compat_mode": false}})
}

test_devices_for_rdma if {
	count(rule.facts) == 2 with input as given.file("cufile", {"properties": {"rdma_dev_addr_list": ["10.0.0.1"]}, "fs": {}})
	count(rule.facts) == 2 with input as given.file("cufile", {"fs": {"weka": {"rdma_dev_addr_list": ["10.0.0.1"]}}})
}

test_none_from_the_file_that_cufile_comes_with if {
	rule.facts == set() with input as given.file("cufile", {
		"properties": {"allow_compat_mode": true, "rdma_dev_addr_list": []},
		"fs": {"lustre": {"posix_gds_min_kb": 0}},
	})
	rule.facts == set() with input as given.file("cufile", {"logging": {}})
}

test_nothing_is_unknown if count(rule.unknown) == 0
