# METADATA
# title: Vector databases in compose projects
# description: |
#   A service whose image is a vector database shows one. A search engine that can hold vectors is one only beside an
#   application that stores vectors: most of them hold logs.
# custom:
#   title_zh: compose 项目中的向量数据库
#   shows: [6.1.3.1.f]
package facts.compose.vector_databases

import data.lib.compose
import data.lib.fact

facts contains _database(found) if some found in compose.of("vector_database")

facts contains _database(found) if {
	some found in compose.of("search_engine")
	some application in compose.of("uses_vectors")
	application.service.source == found.service.source
}

unknown contains fact.unknown("what the service runs is not known", [fact.at(service, ["image"])]) if {
	some service in compose.running
	fact.undecided(service, ["image"])
	not service.body.image
}

_database(found) := fact.of(
	["platform", "overall", "compatibility", "vector_databases", found.name, "provided_by"],
	found.provided_by,
	[found.place],
)
