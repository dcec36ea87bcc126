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
