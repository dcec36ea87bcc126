# METADATA
# title: Vector databases that clouds run
# description: |
#   A managed service that keeps vectors: a collection for vector search, an index that is deployed, an extension of a
#   database. A search engine or a database that could keep vectors is none.
# custom:
#   title_zh: 云上的向量数据库
#   shows: [6.1.3.1.f]
package facts.terraform.vector_databases

import data.lib.fact
import data.lib.managed
import data.lib.naming

facts contains fact.of(_path(one.resource.address), one.by, [one.place]) if some one in managed.of("vector_database")

# MySQL in Cloud SQL keeps vectors where its flag says so
facts contains fact.of(_path(database.address), database.address, [fact.at(database, pointer)]) if {
	some database in input.resources.terraform.google_sql_database_instance
	some position, flag in database.body.settings[0].database_flags
	flag.name == "cloudsql_vector"
	flag.value == "on"
	pointer := ["settings", 0, "database_flags", position, "value"]
}

unknown contains fact.unknown("whether a service keeps vectors is not known", [place]) if {
	some place in managed.open("vector_database")
}

_path(address) := ["platform", "overall", "compatibility", "vector_databases", naming.slug(address), "provided_by"]
