package facts.workloads.online_tuning_test

import data.facts.workloads.online_tuning as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_all_of_it_in_one_source if {
	given.values(rule.facts) == {
		["fine_tuning.online_tuning.provided_by", "KubeRay API server (Deployment api)"],
		["fine_tuning.online_tuning.provided_by", "KubeRay operator (Deployment operator)"],
		["fine_tuning.online_tuning.allocation.provided_by", "NodePool ml/chat"],
		["fine_tuning.online_tuning.allocation.mode", "automatic"],
		["fine_tuning.online_tuning.allocation.resources.accelerators.provided_by", "NodePool ml/chat"],
	} with input as given.kubernetes([_api, _operator, _pool("nvidia.com/gpu", 8)])
}

test_none_where_a_part_is_missing if {
	rule.facts == set() with input as given.kubernetes([_operator, _pool("nvidia.com/gpu", 8)])
	rule.facts == set() with input as given.kubernetes([_api, _pool("nvidia.com/gpu", 8)])
	rule.facts == set() with input as given.kubernetes([_api, _operator])
	rule.facts == set() with input as given.kubernetes([_api, _operator, _pool("cpu", 8)])
	rule.facts == set() with input as given.kubernetes([_api, _operator, _pool("nvidia.com/gpu", 0)])
}

_api := _running("api", "quay.io/kuberay/apiserver:v1")

_operator := _running("operator", "quay.io/kuberay/operator:v1")

_running(name, image) := {
	"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": name},
	"spec": {"template": {"spec": {"containers": [made.image(image)]}}},
}

_pool(resource, limit) := made.manifest("karpenter.sh/v1", "NodePool", {"limits": {resource: limit}})
