package facts.workloads.storage_monitoring_test

import data.facts.workloads.storage_monitoring as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_an_exporter_of_nodes_beside_prometheus if {
	_shown([_exporter, _prometheus]) == {
		["metrics.memory_usage.provided_by", "node exporter (Deployment ml/chat)"],
		["metrics.filesystem_usage.provided_by", "node exporter (Deployment ml/chat)"],
		["query.provided_by", "Prometheus (Prometheus ml/chat)"],
	}
}

test_what_the_nodes_work_for if {
	job := made.manifest("kubeflow.org/v1", "PyTorchJob", {"pytorchReplicaSpecs": {"Worker": {"template": {"spec": {"containers": [made.image("x")]}}}}})
	["used_for", "training"] in _shown([_exporter, _prometheus, job])
	pod := made.manifest("v1", "Pod", {"containers": [made.vllm([])]})
	["used_for", "training_and_inference"] in _shown([_exporter, _prometheus, job, pod])
	["used_for", "inference"] in _shown([_exporter, _prometheus, pod])
}

test_none_from_an_exporter_that_nothing_reads_or_a_store_alone if {
	_shown([_exporter]) == set()
	_shown([_prometheus]) == set()
}

test_a_cluster_of_ceph_that_is_told_to_be_read if {
	_shown([_ceph(true)]) == {["metrics.storage_state.provided_by", "CephCluster ml/chat"]}
	_shown([_ceph(false)]) == set()
}

_shown(objects) := {[trim_prefix(path, "monitoring.storage."), value] |
	some [path, value] in given.values(rule.facts) with input as given.kubernetes(objects)
}

_exporter := made.deployment(made.image("prom/node-exporter:v1"), {})

_prometheus := made.manifest("monitoring.coreos.com/v1", "Prometheus", {})

_ceph(on) := made.manifest("ceph.rook.io/v1", "CephCluster", {"monitoring": {"enabled": on}})
