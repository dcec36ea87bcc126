# METADATA
# title: Vector databases
# description: |
#   A vector database that runs, by its image, its custom resource or its chart. A search engine counts where an
#   application that keeps vectors in it runs beside it, or where its name says that it keeps them; as a store of logs
#   it is none.
# custom:
#   title_zh: 向量数据库
#   shows: [6.1.3.1.f]
package facts.workloads.vector_databases

import data.lib.fact
import data.lib.naming
import data.lib.products

facts contains fact.of(_path(found), found.provided_by, [found.place]) if some found in products.of("vector_database")

facts contains fact.of(_path(found), found.provided_by, [found.place]) if {
	some found in products.of("search_engine")
	some user in products.of("uses_vectors")
	user.source == found.source
}

facts contains fact.of(_path(found), found.provided_by, [found.place]) if {
	some found in products.of("search_engine")
	count(naming.words(found.name) & {"vector", "vectors", "vectordb", "vectorstore", "embedding", "embeddings"}) > 0
}

unknown := set()

_path(found) := ["platform", "overall", "compatibility", "vector_databases", found.product, "provided_by"]
