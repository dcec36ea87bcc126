package facts.workloads.load_balancing_test

import data.facts.workloads.load_balancing as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_service_over_replicas if {
	given.values(rule.facts) == {
		["efficiency.load_balancing.chat.provided_by", "Service ml/chat"],
		["efficiency.load_balancing.chat.nodes", 2],
	} with input as given.kubernetes([_server(2), made.service])
}

test_none_over_one_replica_or_without_a_service if {
	rule.facts == set() with input as given.kubernetes([_server(1), made.service])
	rule.facts == set() with input as given.kubernetes([_server(2)])
	other := object.union(made.service, {"spec": {"selector": {"app": "web"}}})
	rule.facts == set() with input as given.kubernetes([_server(2), other])
}

test_a_router_over_replicas_of_one_model if {
	["efficiency.load_balancing.router.org-model.strategy", "round_robin"] in given.values(rule.facts) with input as given.kubernetes([_server(2), _router])
}

test_none_behind_a_headless_service if {
	headless := object.union(made.service, {"spec": {"clusterIP": "None"}})
	rule.facts == set() with input as given.kubernetes([_server(2), headless])
}

test_none_for_a_proxy_whose_targets_are_kept_elsewhere if {
	proxy := object.union(made.deployment({"image": "berriai/litellm"}, {}), {"metadata": {"name": "router"}})
	rule.facts == set() with input as given.kubernetes([_server(2), proxy])
}

test_none_for_a_router_over_two_models if {
	other := object.union(made.deployment(made.vllm(["--model", "org/other"]), {}), {"metadata": {"name": "other"}})
	rule.facts == set() with input as given.kubernetes([_server(1), other, _router])
}

_server(replicas) := made.deployment(made.vllm(["--model", "org/model"]), {"replicas": replicas})

_router := object.union(
	made.deployment({"image": "lmcache/lmstack-router", "args": ["--routing-logic", "roundrobin"]}, {}),
	{"metadata": {"name": "router"}},
)

test_a_pool_of_servers if {
	pool := made.manifest("inference.networking.k8s.io/v1", "InferencePool", {"selector": {"matchLabels": {"app": "chat"}}})
	_nodes == {2} with input as given.kubernetes([pool, made.deployment(made.vllm([]), {"replicas": 2})])
	_nodes == set() with input as given.kubernetes([pool, made.deployment(made.vllm([]), {"replicas": 1})])
	other := made.manifest("inference.networking.k8s.io/v1", "InferencePool", {"selector": {"matchLabels": {"app": "other"}}})
	_nodes == set() with input as given.kubernetes([other, made.deployment(made.vllm([]), {"replicas": 2})])
}

test_an_operator_balances_over_its_replicas if {
	_nodes == {3} with input as given.kubernetes([made.manifest("kubeai.org/v1", "Model", {"url": "hf://org/m", "minReplicas": 3})])
	_nodes == set() with input as given.kubernetes([made.manifest("kubeai.org/v1", "Model", {"url": "hf://org/m"})])
}

_nodes := {fact.value | some fact in rule.facts; fact.path[5] == "nodes"}

test_a_service_over_the_leaders_of_groups if {
	selecting := {
		"apiVersion": "v1", "kind": "Service", "metadata": {"name": "leaders", "namespace": "ml"},
		"spec": {"selector": {"leaderworkerset.sigs.k8s.io/name": "chat", "role": "leader"}},
	}
	["efficiency.load_balancing.chat.nodes", 2] in given.values(rule.facts) with input as given.kubernetes([_groups(2), selecting])
	rule.facts == set() with input as given.kubernetes([_groups(1), selecting])
	other := object.union(selecting, {"spec": {"selector": {"leaderworkerset.sigs.k8s.io/name": "other"}}})
	rule.facts == set() with input as given.kubernetes([_groups(2), other])
}

_groups(replicas) := made.manifest("leaderworkerset.x-k8s.io/v1", "LeaderWorkerSet", {"replicas": replicas, "leaderWorkerTemplate": {
	"size": 2,
	"leaderTemplate": {
		"metadata": {"labels": {"role": "leader"}},
		"spec": {"containers": [made.vllm(["--model", "org/model"])]},
	},
	"workerTemplate": {"spec": {"containers": [made.vllm([])]}},
}})
