package facts.workloads.iteration_tracing_test

import data.facts.workloads.iteration_tracing as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_one_that_runs if {
	given.values(rule.facts) == {
		["usability.iteration_tracing.provided_by", "MLflow (Deployment ml/chat)"],
		["usability.iteration_tracing.display", "dashboard"],
	} with input as given.kubernetes([made.deployment(made.image("registry.example/mlflow/mlflow:v3"), {})])
}

test_one_that_has_no_pages if {
	given.values(rule.facts) == {[
		"usability.iteration_tracing.provided_by",
		"Kubeflow metadata (Deployment ml/chat)",
	]} with input as given.kubernetes([made.deployment(made.image("gcr.io/tfx-oss-public/ml_metadata_store_server:1.14"), {})])
}

test_none_from_what_is_scaled_to_zero_or_only_named if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("registry.example/mlflow/mlflow:v3"), {"replicas": 0})])
	named := {"image": "example/web:1", "env": [{"name": "ADDRESS", "value": "http://iteration_tracing.example"}]}
	rule.facts == set() with input as given.kubernetes([made.deployment(named, {})])
}
