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
