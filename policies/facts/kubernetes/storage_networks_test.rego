package facts.kubernetes.storage_networks_test

import data.facts.kubernetes.storage_networks as rule
import data.lib.resources_test as given

test_an_attached_network if {
	given.shown(rule.facts) == {[
		"storage.resilience.network_segments.ceph.cluster.provided_by",
		"CephCluster rook-ceph/ceph",
		["1:spec.network.selectors.cluster"],
	]} with input as _cluster({"provider": "multus", "selectors": {"cluster": "rook-ceph/replication"}})
}

test_an_address_range if {
	count(rule.facts) == 1 with input as _cluster({"addressRanges": {"public": ["10.1.0.0/16"], "cluster": []}})
}

test_none_from_selectors_that_nothing_reads if {
	rule.facts == set() with input as _cluster({"provider": "host", "selectors": {"cluster": "rook-ceph/replication"}})
	rule.facts == set() with input as _cluster({"provider": "multus", "selectors": {"cluster": ""}})
}

test_none_from_a_definition_that_nothing_uses if {
	rule.facts == set() with input as given.kubernetes([{
		"apiVersion": "k8s.cni.cncf.io/v1", "kind": "NetworkAttachmentDefinition",
		"metadata": {"name": "storage"}, "spec": {"config": "{}"},
	}])
}

_cluster(network) := given.kubernetes([{
	"apiVersion": "ceph.rook.io/v1", "kind": "CephCluster",
	"metadata": {"name": "ceph", "namespace": "rook-ceph"}, "spec": {"network": network},
}])
