package facts.kubernetes.scheduling_policies_test

import data.facts.kubernetes.scheduling_policies as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_priority_that_a_server_has if {
	["efficiency.cluster_management.scheduling_policies.high.kind", "priority"] in given.values(rule.facts) with input as given.kubernetes([_class, _server({"priorityClassName": "high"})])
	rule.facts == set() with input as given.kubernetes([_class, _server({})])
}

test_a_quota_of_its_namespace if {
	count(rule.facts) == 2 with input as given.kubernetes([_quota({"pods": 4}), _server({})])
	rule.facts == set() with input as given.kubernetes([_quota({}), _server({})])
	rule.facts == set() with input as given.kubernetes([_quota({"pods": 4})])
}

test_rules_that_spread if {
	count(rule.facts) == 2 with input as given.kubernetes([_server({"topologySpreadConstraints": [{"maxSkew": 1}]})])
	rule.facts == set() with input as given.kubernetes([_server({"topologySpreadConstraints": [], "affinity": {}})])
}

_class := {"apiVersion": "scheduling.k8s.io/v1", "kind": "PriorityClass", "metadata": {"name": "high"}, "value": 10, "spec": {}}

_quota(hard) := made.manifest("v1", "ResourceQuota", {"hard": hard})

_server(changes) := made.manifest("apps/v1", "Deployment", {"template": {"spec": object.union(
	{"containers": [made.vllm([])]},
	changes,
)}})

test_a_scheduler_and_a_queue_that_a_server_asks_for if {
	["efficiency.cluster_management.scheduling.provided_by", "Volcano scheduler (Deployment ml/chat)"] in given.values(rule.facts) with input as given.kubernetes([_server({"schedulerName": "volcano"})])
	rule.facts == set() with input as given.kubernetes([_server({"schedulerName": "default-scheduler"})])
	queued := object.union(_server({}), {"metadata": {"labels": {"kueue.x-k8s.io/queue-name": "chat"}}})
	rule.facts == set() with input as given.kubernetes([queued])
	count(rule.facts) == 2 with input as given.kubernetes([queued, made.manifest("kueue.x-k8s.io/v1beta1", "LocalQueue", {"clusterQueue": "all"})])
}

test_requests_that_come_first if {
	objective := made.manifest("inference.networking.x-k8s.io/v1alpha2", "InferenceObjective", {"priority": 10, "poolRef": {"name": "p"}})
	["efficiency.cluster_management.scheduling_policies.chat.kind", "priority"] in given.values(rule.facts) with input as given.kubernetes([objective])
	rule.facts == set() with input as given.kubernetes([made.manifest("inference.networking.x-k8s.io/v1alpha2", "InferenceObjective", {"poolRef": {"name": "p"}})])
}

test_queues_of_kueue_with_quotas if {
	rule.facts == {
		_policy("chat.quota", "kind", "quota", ["spec", "resourceGroups", 0, "flavors", 0, "resources"]),
		_policy("chat.quota", "provided_by", "ClusterQueue ml/chat", ["spec", "resourceGroups", 0, "flavors", 0, "resources"]),
	} with input as given.kubernetes([_cluster_queue("100Gi")])
	rule.facts == set() with input as given.kubernetes([_cluster_queue("0")])
	rule.facts == set() with input as given.kubernetes([_cluster_queue(0)])
	rule.facts == set() with input as given.kubernetes([made.manifest("kueue.x-k8s.io/v1beta1", "LocalQueue", {"clusterQueue": "all"})])
}

test_queues_of_a_source_that_runs_something_else if {
	burning := made.manifest("batch/v1", "Job", {"template": {"spec": {"containers": [{"image": "example/burn:1"}]}}})
	rule.facts == set() with input as given.kubernetes([_cluster_queue(8), burning])
	rule.facts == set() with input as given.kubernetes([_queue("llama-training", {"capability": {"cpu": "8"}})])
}

test_queues_of_a_source_that_only_trains if {
	training := made.manifest("kubeflow.org/v1", "PyTorchJob", {"pytorchReplicaSpecs": {"Worker": {"template": {"spec": {"containers": [
		{"image": "example/train:1"},
	]}}}}})
	rule.facts == set() with input as given.kubernetes([_cluster_queue(8), training])
	count(rule.facts) == 2 with input as given.kubernetes([_cluster_queue(8), training, _server({})])
}

test_queues_of_volcano_with_bounds_or_unlike_weights if {
	count(rule.facts) == 2 with input as given.kubernetes([_queue("a", {"capability": {"cpu": "8"}})])
	count(rule.facts) == 2 with input as given.kubernetes([_queue("a", {"guarantee": {"resource": {"cpu": 2}}})])
	rule.facts == set() with input as given.kubernetes([_queue("a", {"capability": {}, "weight": 1})])
	rule.facts == set() with input as given.kubernetes([_queue("a", {"weight": 1}), _queue("b", {"weight": 1})])
	count(rule.facts) == 4 with input as given.kubernetes([_queue("a", {"weight": 1}), _queue("b", {"weight": 4})])
}

_cluster_queue(quota) := made.manifest("kueue.x-k8s.io/v1beta1", "ClusterQueue", {"resourceGroups": [{
	"coveredResources": ["memory"],
	"flavors": [{"name": "all", "resources": [{"name": "memory", "nominalQuota": quota}]}],
}]})

_queue(name, spec) := {
	"apiVersion": "scheduling.volcano.sh/v1beta1", "kind": "Queue",
	"metadata": {"name": name}, "spec": spec,
}

_policy(name, key, value, pointer) := {
	"path": ["inference", "serving", "efficiency", "cluster_management", "scheduling_policies", name, key],
	"value": value, "places": [{"resource": 1, "pointer": pointer}],
}
