package facts.kubernetes.edge_updates_test

import data.facts.kubernetes.edge_updates as rule
import data.facts.kubernetes.edge_versions as versions
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_an_update_that_reaches_some_nodes_first if {
	given.values(rule.facts) == {
		["deployment.edge_deployment.models.chat.place", "edge"],
		["deployment.edge_deployment.models.chat.update.provided_by", "DaemonSet ml/chat"],
		["deployment.edge_deployment.models.chat.update.first_stage_percent", 10],
	} with input as _edge("DaemonSet", {"updateStrategy": {"rollingUpdate": {"maxUnavailable": "10%"}}})
}

test_versions_that_share_the_access if {
	["deployment.edge_deployment.models.chat.parallel_versions.versions.next.traffic_percent", 20] in given.values(versions.facts) with input as given.kubernetes([object.union(
		_server("Rollout", {"strategy": {"canary": {"steps": [{"setWeight": 20}]}}}),
		{"apiVersion": "argoproj.io/v1alpha1"},
	)])
}

test_all_at_once_and_away_from_the_edge if {
	rule.facts == set() with input as _edge("DaemonSet", {"updateStrategy": {"rollingUpdate": {"maxUnavailable": "100%"}}})
	rule.facts == set() with input as _edge("DaemonSet", {})
	rule.facts == set() with input as given.kubernetes([made.deployment(made.vllm([]), {"updateStrategy": {"rollingUpdate": {"maxUnavailable": "10%"}}})])
}

_edge(kind, changes) := given.kubernetes([_server(kind, changes)])

_server(kind, changes) := made.manifest("apps/v1", kind, object.union(
	{"template": {"spec": {"containers": [made.vllm([])], "nodeSelector": {"node-role.kubernetes.io/edge": ""}}}},
	changes,
))
