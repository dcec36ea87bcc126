# METADATA
# title: Knowledge bases that models draw on
# description: |
#   An application that keeps documents, searches them and answers from them, beside the store that it keeps them in; or
#   the parts of one: what takes documents in, what searches the store, and what users see. A vector database alone, and
#   a search service that nothing fills, are no knowledge base.
# custom:
#   title_zh: 供模型使用的知识库
#   shows: [6.3.1.1.h]
package facts.workloads.knowledge_bases

import data.lib.fact
import data.lib.products

facts contains fact.of(array.concat(_root, ["provided_by"]), one.provided_by, [one.place, store.place]) if {
	some one in _applications
	some store in _stores
	store.source == one.source
}

facts contains fact.of(array.concat(_root, ["integration", "provided_by"]), one.provided_by, [one.place, store.place]) if {
	some one in _applications
	some store in _stores
	store.source == one.source
}

facts contains found if {
	some ingestion in products.of("document_ingestion")
	some server in products.of("retrieval_server")
	some page in products.of("chat_application")
	some store in _stores
	{server.source, page.source, store.source} == {ingestion.source}
	some found in {
		fact.of(array.concat(_root, ["provided_by"]), ingestion.provided_by, [ingestion.place, store.place]),
		fact.of(array.concat(_root, ["integration", "provided_by"]), server.provided_by, [server.place]),
	}
}

unknown contains fact.unknown("values of a chart are kept elsewhere", [place]) if {
	some place in products.open("retrieval_application")
}

_applications := products.of("retrieval_application")

_stores := [store | some category in ["vector_database", "search_engine"]; some store in products.of(category)]

_root := ["inference", "serving", "deployment", "knowledge_base"]
