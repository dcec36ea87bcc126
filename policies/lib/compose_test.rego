package lib.compose_test

import data.lib.compose

test_what_runs_by_category if {
	[found.provided_by | some found in compose.of("vector_database")] == ["Qdrant (compose service db)"] with input as project({"db": {"image": "registry.example/qdrant/qdrant:v1"}})
		with data.knowledge as knowledge
}

test_none_where_nothing_runs if {
	every changes in [
		{"deploy": {"replicas": 0}},
		{"deploy": {"replicas": "0"}},
		{"scale": 0},
		{"command": ["curl", "http://db"]},
		{"command": ["python3", "fill.py"]},
		{"entrypoint": ["/bin/sh", "-c"], "command": ["until pg_isready; do sleep 1; done; psql -f x.sql"]},
		{"image": "qdrant/qdrant-exporter"},
	] {
		compose.of("vector_database") == [] with input as project({"db": object.union({"image": "qdrant/qdrant"}, changes)})
			with data.knowledge as knowledge
	}
}

test_a_shell_that_starts_the_server_too if {
	started := {"image": "postgres:17", "command": ["bash", "-c", "docker-entrypoint.sh postgres & psql -f x.sql"]}
	count(compose.of("relational_database")) == 1 with input as project({"db": started}) with data.knowledge as knowledge
}

test_none_where_the_number_is_not_known if {
	given := open(project({"db": {"image": "qdrant/qdrant"}}), [["deploy", "replicas"]])
	compose.of("vector_database") == [] with input as given with data.knowledge as knowledge
}

test_a_fork_of_minio if {
	fork := {"image": "other/fork:1", "command": ["server", "/data"], "environment": {"MINIO_ROOT_USER": "x"}}
	count(compose.of("object_store")) == 1 with input as project({"s3": fork}) with data.knowledge as knowledge
	client := object.union(fork, {"command": ["mb", "x"]})
	compose.of("object_store") == [] with input as project({"s3": client}) with data.knowledge as knowledge
}

# services by name, as the collector gives them
project(services) := {"resources": {"compose": {"service": [resource |
	some position, name in sort(object.keys(services))
	resource := {
		"id": position + 1, "source": "dev", "name": name, "address": concat(".", ["services", name]),
		"body": services[name], "unknown": [], "references": [],
	}
]}}}

# the same with values that are not known
open(given, unknown) := {"resources": {"compose": {"service": [object.union(service, {"unknown": unknown}) |
	some service in given.resources.compose.service
]}}}

knowledge := {
	"images": {
		"qdrant": {"product": "qdrant"}, "elasticsearch": {"product": "elasticsearch"}, "ragflow": {"product": "ragflow"},
		"minio": {"product": "minio"}, "postgres": {"product": "postgresql"}, "vllm-openai": {"product": "vllm"},
	},
	"products": {
		"qdrant": {"name": "Qdrant", "is": ["vector_database"]},
		"elasticsearch": {"name": "Elasticsearch", "is": ["search_engine"]},
		"ragflow": {"name": "RAGFlow", "is": ["uses_vectors"]},
		"minio": {"name": "MinIO", "is": ["object_store"]},
		"postgresql": {"name": "PostgreSQL", "is": ["relational_database"]},
		"vllm": {"name": "vLLM", "is": ["inference_engine"], "api": "OpenAI-compatible API"},
	},
}
