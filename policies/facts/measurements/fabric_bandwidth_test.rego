package facts.measurements.fabric_bandwidth_test

import data.facts.measurements.fabric_bandwidth as rule
import data.lib.measurements_test as given

test_an_all_reduce_between_hosts_shows_what_a_host_carries if {
	given.below(rule.facts, 5) == {
		["rail.nccl-tests.bandwidth_gbps", 800],
		["rail.nccl-tests.provided_by", "nccl-tests all_reduce between 2 hosts"],
	} with input as _nccl({})
	rule.unknown == set() with input as _nccl({})
}

test_a_write_between_hosts if {
	given.below(rule.facts, 5) == {
		["rail.ib-write-bw.bandwidth_gbps", 392.11],
		["rail.ib-write-bw.provided_by", "perftest rdma_write on mlx5_0"],
	} with input as given.one("ib_write_bw", "rail", {
		"test": "rdma_write", "device": "mlx5_0", "average_bandwidth_gbps": 392.11,
	})
}

test_a_write_from_a_device_without_name if {
	["rail.ib-write-bw.provided_by", "perftest send"] in given.below(rule.facts, 5) with input as given.one(
		"ib_write_bw", "rail",
		{"test": "send", "average_bandwidth_gbps": 100},
	)
}

test_what_is_not_certain_is_unknown if {
	every changes, reason in {
		{"hosts": 1}: "nccl-tests ran within one host, so no network was used",
		{"different_machines": false}: "nccl-tests does not show that its hosts, which may be pods, are different machines",
		{"groups": 2}: "nccl-tests ran in several groups, so what a host carried is not known",
		{"collective": "alltoall"}: "what a host carries is certain only for an all-reduce of nccl-tests",
	} {
		rule.facts == set() with input as _nccl(changes)
		given.reasons(rule.unknown) == {reason} with input as _nccl(changes)
	}
}

test_hosts_that_are_not_listed_are_unknown if {
	without := given.one("nccl_tests", "rail", {"algorithm_bandwidth_gbps": 800, "collective": "all_reduce"})
	rule.facts == set() with input as without
	given.reasons(rule.unknown) == {"nccl-tests does not say on which hosts it ran"} with input as without
}

test_a_network_of_serving_is_none_of_training if {
	serving := given.one("nccl_tests", "inference-rail", _body({}))
	rule.facts == set() with input as serving
	rule.unknown == set() with input as serving
	rule.facts == set() with input as given.one("ib_write_bw", "serving", {"test": "send", "average_bandwidth_gbps": 100})
}

_nccl(changes) := given.one("nccl_tests", "rail", _body(changes))

_body(changes) := object.union(
	{
		"collective": "all_reduce", "hosts": 2, "different_machines": true, "groups": 1,
		"algorithm_bandwidth_gbps": 800, "bus_bandwidth_gbps": 1200,
	},
	changes,
)
