package facts.compose.vector_databases_test

import data.facts.compose.vector_databases as rule
import data.lib.compose_test as given

test_a_vector_database_with_its_place if {
	rule.facts == {{
		"path": ["platform", "overall", "compatibility", "vector_databases", "db", "provided_by"],
		"value": "Qdrant (compose service db)",
		"places": [{"resource": 1, "pointer": ["image"]}],
	}} with input as given.project({"db": {"image": "qdrant/qdrant:v1"}}) with data.knowledge as given.knowledge
}

test_a_search_engine_beside_what_stores_vectors if {
	services := {"es": {"image": "elasticsearch:8"}, "ui": {"image": "infiniflow/ragflow:1"}}
	{one.path[4] | some one in rule.facts} == {"es"} with input as given.project(services)
		with data.knowledge as given.knowledge
}

test_none_from_a_search_engine_alone if {
	rule.facts == set() with input as given.project({"es": {"image": "elasticsearch:8"}})
		with data.knowledge as given.knowledge
}

test_none_from_what_only_names_one if {
	rule.facts == set() with input as given.project({"ui": {"image": "chat:1", "environment": {"QDRANT_URL": "x"}}})
		with data.knowledge as given.knowledge
}

test_an_image_that_is_not_known_is_unknown if {
	project := given.open(given.project({"db": {}}), [["image"]])
	rule.facts == set() with input as project with data.knowledge as given.knowledge
	count(rule.unknown) == 1 with input as project with data.knowledge as given.knowledge
}

test_a_tag_that_is_not_known_does_not_matter if {
	project := given.open(given.project({"db": {"image": "qdrant/qdrant"}}), [["image", "tag"]])
	count(rule.facts) == 1 with input as project with data.knowledge as given.knowledge
	rule.unknown == set() with input as project with data.knowledge as given.knowledge
}
