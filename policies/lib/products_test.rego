package lib.products_test

import data.lib.products
import data.lib.resources_test as given
import data.lib.workloads_test as the

test_a_store_runs if _running == {"PostgreSQL (Deployment ml/chat)"} with input as _deployed({"image": "postgres:17"})

test_its_client_keeps_nothing if {
	_running == set() with input as _deployed({"image": "postgres:17", "command": ["psql", "-h", "db"]})
	_running == set() with input as given.kubernetes([the.manifest("batch/v1", "Job", _templated({"image": "postgres:17"}))])
	training := {"image": "ghcr.io/mlflow/mlflow", "command": ["python", "train.py"]}
	_running == set() with input as _deployed(training)
	serving := {"image": "ghcr.io/mlflow/mlflow", "command": ["mlflow", "models", "serve"]}
	_running == set() with input as _deployed(serving)
	nightly := the.manifest("batch/v1", "CronJob", {"jobTemplate": {"spec": _templated(the.image("mlflow"))}})
	_running == set() with input as given.kubernetes([nightly])
}

test_a_resource_of_no_servers_is_none if {
	_running == {"Prometheus (Prometheus ml/chat)"} with input as _prometheus(2)
	_running == set() with input as _prometheus(0)
	postgresql := the.manifest("acid.zalan.do/v1", "postgresql", {"numberOfInstances": 0})
	_running == set() with input as given.kubernetes([postgresql])
}

test_an_image_that_could_be_anything_is_none if {
	_running == set() with input as _deployed(the.image("registry.example/team/phoenix:1"))
	_running == {"Arize Phoenix (Deployment ml/chat)"} with input as _deployed(the.image("docker.io/arizephoenix/phoenix:1"))
}

_prometheus(replicas) := given.kubernetes([the.manifest(
	"monitoring.coreos.com/v1", "Prometheus",
	{"replicas": replicas},
)])

_deployed(container) := given.kubernetes([the.deployment(container, {})])

_templated(container) := {"template": {"spec": {"containers": [container]}}}

_running := {found.provided_by | some found in products.deployed}
