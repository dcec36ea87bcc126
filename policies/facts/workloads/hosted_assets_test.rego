package facts.workloads.hosted_assets_test

import data.facts.workloads.hosted_assets as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_registries_that_run if {
	given.values(rule.facts) == {["ecosystem.assets.open_models.management.provided_by", "MLflow (Deployment ml/chat)"]} with input as _run("ghcr.io/mlflow/mlflow:v3", {})
	given.values(rule.facts) == {["ecosystem.assets.hosted.artefacts.provided_by", "Harbor (Deployment ml/chat)"]} with input as _run("goharbor/harbor-core:v2", {})
}

test_an_object_store_and_one_that_does_not_run if {
	rule.facts == set() with input as _run("minio/minio", {})
	rule.facts == set() with input as _run("ghcr.io/mlflow/mlflow:v3", {"replicas": 0})
}

_run(image, changes) := given.kubernetes([made.deployment(made.image(image), changes)])
