package facts.workloads.knowledge_bases_test

import data.facts.workloads.knowledge_bases as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_an_application_beside_its_store if {
	_values == {
		["deployment.knowledge_base.provided_by", "RAGFlow (Deployment ml/one)"],
		["deployment.knowledge_base.integration.provided_by", "RAGFlow (Deployment ml/one)"],
	} with input as _running(["infiniflow/ragflow:v1", "infiniflow/infinity:v1"])
}

test_the_parts_of_one if {
	_values == {
		["deployment.knowledge_base.provided_by", "OPEA data preparation (Deployment ml/one)"],
		["deployment.knowledge_base.integration.provided_by", "OPEA retriever (Deployment ml/two)"],
	} with input as _running(["opea/dataprep", "opea/retriever", "opea/chatqna-ui", "redis/redis-stack"])
}

test_a_part_that_lacks_leaves_none if {
	_values == set() with input as _running(["opea/retriever", "opea/chatqna-ui", "redis/redis-stack"])
	_values == set() with input as _running(["opea/dataprep", "opea/retriever", "opea/chatqna-ui"])
	_values == set() with input as _running(["infiniflow/ragflow", "postgres"])
	_values == set() with input as _running(["milvusdb/milvus", "ghcr.io/open-webui/open-webui"])
}

_values := {[path, value] | some [path, value] in given.values(rule.facts)}

_running(names) := given.kubernetes([one |
	some position, image in names
	called := ["one", "two", "three", "four"][position]
	one := object.union(made.deployment(made.image(image), {}), {"metadata": {"name": called, "namespace": "ml"}})
])
