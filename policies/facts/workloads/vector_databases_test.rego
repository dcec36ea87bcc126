package facts.workloads.vector_databases_test

import data.facts.workloads.vector_databases as rule
import data.lib.compose_test as compose
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_by_its_image_its_resource_or_its_chart if {
	_by == {"Milvus (Deployment ml/chat)"} with input as given.kubernetes([made.deployment(made.image("milvusdb/milvus:v2.6"), {})])
	_by == {"Milvus (Milvus ml/chat)"} with input as given.kubernetes([made.manifest("milvus.io/v1beta1", "Milvus", {})])
	_by == {"Qdrant (HelmRelease ml/chat)"} with input as given.kubernetes([_release({})])
}

test_none_that_does_not_run if {
	rule.facts == set() with input as given.kubernetes([made.deployment(made.image("milvusdb/milvus"), {"replicas": 0})])
	rule.facts == set() with input as given.kubernetes([_release({"suspend": true})])
	rule.facts == set() with input as given.kubernetes([made.manifest("example.io/v1", "Milvus", {})])
}

test_a_search_engine_only_beside_what_keeps_vectors_in_it if {
	search := object.union(made.deployment(made.image("registry.example/elasticsearch:8"), {}), {"metadata": {"name": "search"}})
	rule.facts == set() with input as given.kubernetes([search])
	_by == {"Elasticsearch (Deployment ml/search)"} with input as given.kubernetes([search, made.deployment(made.image("infiniflow/ragflow"), {})])
}

test_a_search_engine_whose_name_says_that_it_keeps_vectors if {
	vectors := object.union(made.deployment(made.image("redis/redis-stack:7"), {}), {"metadata": {"name": "vector-db"}})
	_by == {"Redis with search (Deployment ml/vector-db)"} with input as given.kubernetes([vectors])
	logs := object.union(made.deployment(made.image("redis/redis-stack:7"), {}), {"metadata": {"name": "cache"}})
	rule.facts == set() with input as given.kubernetes([logs])
}

test_in_a_compose_project if {
	rule.facts == {{
		"path": ["platform", "overall", "compatibility", "vector_databases", "qdrant", "provided_by"],
		"value": "Qdrant (compose service db)",
		"places": [{"resource": 1, "pointer": ["image"]}],
	}} with input as compose.project({"db": {"image": "qdrant/qdrant:v1"}})
	rule.facts == set() with input as compose.project({"db": {"image": "qdrant/qdrant:v1", "scale": 0}})
	rule.facts == set() with input as compose.project({"ui": {"image": "chat:1", "environment": {"QDRANT_URL": "x"}}})
	_by == {"Elasticsearch (compose service es)"} with input as compose.project({"es": {"image": "elasticsearch:8"}, "ui": {"image": "infiniflow/ragflow:1"}})
}

_by := {value | some [_, value] in given.values(rule.facts)}

_release(changes) := made.manifest("helm.toolkit.fluxcd.io/v2", "HelmRelease", object.union(
	{"chart": {"spec": {"chart": "qdrant"}}},
	changes,
))
