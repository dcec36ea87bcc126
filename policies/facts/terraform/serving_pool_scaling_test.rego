package facts.terraform.serving_pool_scaling_test

import data.facts.terraform.serving_pool_scaling as rule
import data.lib.resources_test as given

test_a_pool_for_inference if {
	places := ["1:autoscaling.0.min_node_count", "1:autoscaling.0.max_node_count"]
	given.shown(rule.facts) == {
		["efficiency.autoscaling.google_container_node_pool.main.provided_by", "google_container_node_pool.main", places],
		["efficiency.autoscaling.google_container_node_pool.main.load_signal", "pending_pods", places],
		["efficiency.autoscaling.google_container_node_pool.main.min_instances", 0, places],
		["efficiency.autoscaling.google_container_node_pool.main.max_instances", 8, places],
	} with input as _pool("inference-gpu", 0, 8)
}

test_a_pool_that_is_named_after_an_engine if count(rule.facts) == 4 with input as _pool("vllm", 1, 2)

test_a_pool_by_the_name_of_its_cluster if {
	pool := {"cluster": "llm-serving", "name": "gpu", "autoscaling": [{"min_node_count": 1, "max_node_count": 2}]}
	count(rule.facts) == 4 with input as given.terraform("google_container_node_pool", pool)
}

test_none_from_a_pool_for_anything if rule.facts == set() with input as _pool("gpu", 0, 8)

test_none_from_a_pool_that_also_trains if rule.facts == set() with input as _pool("vllm-training", 0, 8)

test_none_from_equal_bounds if rule.facts == set() with input as _pool("inference", 2, 2)

test_a_variant_of_an_endpoint if {
	target := given.block(1, "aws_appautoscaling_target", "llm", {
		"service_namespace": "sagemaker", "scalable_dimension": "sagemaker:variant:DesiredInstanceCount",
		"min_capacity": 1, "max_capacity": 4,
	})
	metric := "SageMakerVariantConcurrentRequestsPerModelHighResolution"
	policy := object.union(
		given.block(2, "aws_appautoscaling_policy", "llm", {"target_tracking_scaling_policy_configuration": [{
			"target_value": 5,
			"predefined_metric_specification": [{"predefined_metric_type": metric}],
		}]}),
		{"references": [{"pointer": ["resource_id"], "to": ["aws_appautoscaling_target.llm"]}]},
	)
	both := {"aws_appautoscaling_target": [target], "aws_appautoscaling_policy": [policy]}
	some found in rule.facts with input as {"resources": {"terraform": both}}
	found.value == "concurrency"
	rule.facts == set() with input as given.input_of("terraform", "aws_appautoscaling_target", [target])
}

test_an_endpoint_with_bounds_of_its_own if {
	type := "google_vertex_ai_endpoint_with_model_garden_deployment"
	count(rule.facts) == 4 with input as given.terraform(type, _replicas(1, 3))
	rule.facts == set() with input as given.terraform(type, _replicas(1, 1))
	at := ["deploy_config", 0, "dedicated_resources", 0, "max_replica_count"]
	count(rule.unknown) == 1 with input as given.terraform_open(type, {"deploy_config": [{"dedicated_resources": [{}]}]}, [at], [])
}

_replicas(least, most) := {"deploy_config": [{"dedicated_resources": [{
	"min_replica_count": least,
	"max_replica_count": most,
}]}]}

_pool(name, least, most) := given.terraform("google_container_node_pool", {
	"name": name,
	"autoscaling": [{"min_node_count": least, "max_node_count": most}],
})

test_none_from_a_pool_of_processors if {
	rule.facts == set() with input as given.terraform("google_container_node_pool", {
		"name": "inference", "node_config": [{"machine_type": "n2-standard-8"}],
		"autoscaling": [{"min_node_count": 0, "max_node_count": 8}],
	})
}
