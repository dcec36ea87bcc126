package facts.kubernetes.ceph_pools_test

import data.facts.kubernetes.ceph_pools as rule
import data.lib.resources_test as given

test_a_pool_with_copies if {
	given.shown(rule.facts) == {
		["storage.resilience.pools.main.method", "replication", ["1:spec"]],
		["storage.resilience.pools.main.copies", 3, ["1:spec"]],
		["storage.resilience.pools.main.provided_by", "CephBlockPool rook-ceph/main", ["1:spec"]],
	} with input as _object("CephBlockPool", {"replicated": {"size": 3}})
}

test_none_from_a_single_copy if {
	rule.facts == set() with input as _object("CephBlockPool", {"replicated": {"size": 1}})
}

test_pools_of_a_file_system if {
	values := given.values(rule.facts) with input as _object("CephFilesystem", {
		"metadataPool": {"replicated": {"size": 3}},
		"dataPools": [{"name": "bulk", "erasureCoded": {"dataChunks": 4, "codingChunks": 2}}],
	})
	["storage.resilience.pools.main.metadata.copies", 3] in values
	["storage.resilience.pools.main.bulk.data_chunks", 4] in values
	["storage.resilience.pools.main.bulk.parity_chunks", 2] in values
}

test_none_from_chunks_without_parity if {
	rule.facts == set() with input as _object("CephObjectStore", {"dataPool": {"erasureCoded": {
		"dataChunks": 4,
		"codingChunks": 0,
	}}})
}

test_both_ways_at_once_are_no_error if {
	count(rule.facts) == 3 with input as _object("CephBlockPool", {
		"replicated": {"size": 3},
		"erasureCoded": {"dataChunks": 4, "codingChunks": 2},
	})
}

_object(kind, spec) := given.kubernetes([{
	"apiVersion": "ceph.rook.io/v1", "kind": kind,
	"metadata": {"name": "main", "namespace": "rook-ceph"}, "spec": spec,
}])
