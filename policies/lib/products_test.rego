package lib.products_test

import data.lib.products
import data.lib.resources_test as given
import data.lib.workloads_test as the

test_a_store_runs if _running == {"PostgreSQL (Deployment ml/chat)"} with input as _deployed({"image": "postgres:17"})

test_its_client_keeps_nothing if {
	_running == set() with input as _deployed({"image": "postgres:17", "command": ["psql", "-h", "db"]})
	_running == set() with input as given.kubernetes([the.manifest("batch/v1", "Job", _templated({"image": "postgres:17"}))])
	_running == set() with input as given.kubernetes([the.manifest("batch/v1", "CronJob", {"jobTemplate": {"spec": _templated(the.image("mlflow"))}})])
}

_deployed(container) := given.kubernetes([the.deployment(container, {})])

_templated(container) := {"template": {"spec": {"containers": [container]}}}

_running := {found.provided_by | some found in products.deployed}
