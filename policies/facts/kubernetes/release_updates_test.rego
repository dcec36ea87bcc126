package facts.kubernetes.release_updates_test

import data.facts.kubernetes.release_updates as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_ray_service_in_increments if {
	_parts == {"canary_update", "update"} with input as _ray("NewClusterWithIncrementalUpgrade")
	_parts == set() with input as _ray("None")
}

test_a_rollout_with_its_history if {
	_parts == {"canary_update", "rollback"} with input as _rollout(2)
	_parts == {"canary_update"} with input as _rollout(0)
}

test_none_from_a_deployment if {
	_parts == set() with input as given.kubernetes([made.deployment(made.vllm([]), {"revisionHistoryLimit": 3})])
}

_parts := {split(path, ".")[2] | some [path, _] in given.values(rule.facts)}

_ray(type) := given.kubernetes([made.manifest("ray.io/v1", "RayService", {"upgradeStrategy": {"type": type}})])

_rollout(history) := given.kubernetes([made.manifest("argoproj.io/v1alpha1", "Rollout", {
	"revisionHistoryLimit": history,
	"template": {"spec": {"containers": [made.image("example/own")]}},
	"strategy": {"canary": {"steps": [{"setWeight": 20}]}},
})])
