package facts.terraform.vector_databases_test

import data.facts.terraform.vector_databases as rule
import data.lib.resources_test as given

test_a_collection_for_vectors if {
	given.shown(rule.facts) == {[
		"compatibility.vector_databases.aws_opensearchserverless_collection.main.provided_by",
		"OpenSearch Serverless vector collection (aws_opensearchserverless_collection.main)",
		["1:type"],
	]} with input as _collection("VECTORSEARCH")
}

test_none_from_another_collection if {
	rule.facts == set() with input as _collection("SEARCH")
	rule.facts == set() with input as given.terraform("aws_opensearchserverless_collection", {})
	rule.facts == set() with input as given.terraform("aws_opensearch_domain", {"domain_name": "vectors"})
}

test_a_collection_whose_type_is_not_known if {
	given.open(rule.unknown) == {["whether a service keeps vectors is not known", ["1:type"]]} with input as given.terraform_open(
		"aws_opensearchserverless_collection", {},
		[["type"]], [],
	)
}

test_extensions_of_databases if {
	count(rule.facts) == 1 with input as given.terraform("postgresql_extension", {"name": "vector"})
	rule.facts == set() with input as given.terraform("postgresql_extension", {"name": "hstore"})
	count(rule.facts) == 1 with input as _azure("HSTORE,VECTOR")
	rule.facts == set() with input as _azure("HSTORE")
	count(rule.facts) == 1 with input as _mysql("on")
	rule.facts == set() with input as _mysql("off")
}

test_an_index_must_be_deployed if {
	rule.facts == set() with input as given.terraform("google_vertex_ai_index", {"display_name": "docs"})
	count(rule.facts) == 1 with input as given.terraform("google_vertex_ai_index_endpoint_deployed_index", {})
}

test_none_from_a_name if {
	rule.facts == set() with input as given.terraform("google_sql_database_instance", {"name": "pgvector-instance"})
}

_collection(type) := given.terraform("aws_opensearchserverless_collection", {"name": "docs", "type": type})

_azure(extensions) := given.terraform("azurerm_postgresql_flexible_server_configuration", {
	"name": "azure.extensions",
	"value": extensions,
})

_mysql(value) := given.terraform("google_sql_database_instance", {"settings": [{"database_flags": [{
	"name": "cloudsql_vector",
	"value": value,
}]}]})
