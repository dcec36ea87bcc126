package facts.workloads.model_registries_test

import data.facts.workloads.model_registries as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_one_that_runs if {
	given.values(rule.facts) == {
		["training.model_registry.provided_by", "MLflow (Deployment ml/chat)"],
		["training.model_registry.tracing.provided_by", "MLflow (Deployment ml/chat)"],
		["training.model_registry.comparison.provided_by", "MLflow (Deployment ml/chat)"],
	} with input as given.kubernetes([made.deployment(made.image("registry.example/mlflow/mlflow:v3"), {})])
}

test_one_that_keeps_versions_only if {
	count(rule.facts) == 1 with input as given.kubernetes([made.deployment(made.image("ghcr.io/kubeflow/model-registry/server:v1"), {})])
}

test_none_from_what_is_scaled_to_zero_or_only_named if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("registry.example/mlflow/mlflow:v3"), {"replicas": 0})])
	named := {"image": "example/web:1", "env": [{"name": "ADDRESS", "value": "http://model_registries.example"}]}
	rule.facts == set() with input as given.kubernetes([made.deployment(named, {})])
}
