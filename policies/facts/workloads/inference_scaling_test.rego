package facts.workloads.inference_scaling_test

import data.facts.workloads.inference_scaling as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_an_autoscaler_of_a_model_server if {
	values := given.values(rule.facts) with input as given.kubernetes([_server, _hpa({"minReplicas": 1, "maxReplicas": 4}, "cpu")])
	values == {
		["efficiency.autoscaling.scaler.provided_by", "HorizontalPodAutoscaler ml/scaler"],
		["efficiency.autoscaling.scaler.min_instances", 1],
		["efficiency.autoscaling.scaler.max_instances", 4],
		["efficiency.autoscaling.scaler.load_signal", "cpu_utilisation"],
	}
}

test_none_where_it_does_not_scale if {
	rule.facts == set() with input as given.kubernetes([_server, _hpa({"minReplicas": 2, "maxReplicas": 2}, "cpu")])
	rule.facts == set() with input as given.kubernetes([_server, _hpa({"minReplicas": 1}, "cpu")])
}

test_none_on_a_web_front_end if {
	web := made.deployment(made.image("nginx"), {})
	rule.facts == set() with input as given.kubernetes([web, _hpa({"minReplicas": 1, "maxReplicas": 4}, "cpu")])
	rule.facts == set() with input as given.kubernetes([_hpa({"minReplicas": 1, "maxReplicas": 4}, "cpu")])
}

test_a_target_elsewhere_by_the_metric_of_its_engine if {
	open := given.kubernetes([_hpa({"minReplicas": 1, "maxReplicas": 4}, "vllm_num_requests_waiting")])
	["efficiency.autoscaling.scaler.load_signal", "queue_length"] in given.values(rule.facts) with input as open
}

test_keda_and_while_it_is_paused if {
	count(rule.facts) == 4 with input as _keda({})
	rule.facts == set() with input as _keda({"autoscaling.keda.sh/paused": "true"})
}

test_bounds_that_are_variables_are_unknown if {
	open := given.kubernetes([_server, _hpa({"minReplicas": 1, "maxReplicas": "$MAX"}, "cpu")])
	rule.facts == set() with input as open
	count(rule.unknown) == 1 with input as open
}

test_ray_workers_and_deployments if {
	values := given.values(rule.facts) with input as _ray(true, 0, 4)
	["efficiency.autoscaling.chat.max_instances", 4] in values
	["efficiency.autoscaling.chat.llm.max_instances", 3] in values
}

test_ray_without_its_autoscaler_or_with_equal_bounds if {
	_workers == set() with input as _ray(false, 0, 4)
	_workers == set() with input as _ray(true, 2, 2)
}

_workers := {value | some ["efficiency.autoscaling.chat.max_instances", value] in given.values(rule.facts)}

_server := made.deployment(made.vllm([]), {})

_hpa(bounds, metric) := {
	"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "scaler", "namespace": "ml"},
	"spec": object.union(bounds, {
		"scaleTargetRef": {"kind": "Deployment", "name": "chat"},
		"metrics": [{"type": "Pods", "pods": {"metric": {"name": metric}}}],
	}),
}

_keda(notes) := given.kubernetes([_server, {
	"apiVersion": "keda.sh/v1alpha1", "kind": "ScaledObject",
	"metadata": {"name": "scaler", "namespace": "ml", "annotations": notes},
	"spec": {
		"scaleTargetRef": {"name": "chat"}, "maxReplicaCount": 2,
		"triggers": [{"type": "prometheus", "metadata": {"query": "vllm:num_requests_waiting"}}],
	},
}])

_ray(grows, least, most) := given.kubernetes([made.manifest("ray.io/v1", "RayService", {
	"serveConfigV2": "applications:\n- name: llm\n  import_path: app\n  autoscaling_config:\n    min_replicas: 1\n    max_replicas: 3\n",
	"rayClusterConfig": {
		"enableInTreeAutoscaling": grows,
		"workerGroupSpecs": [{"minReplicas": least, "maxReplicas": most}],
	},
})])
