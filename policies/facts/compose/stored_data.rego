# METADATA
# title: Stores of structured and other data in compose projects
# description: |
#   A relational database shows structured data, and an object store beside it data of other kinds; one of them alone
#   shows nothing of data of different kinds. Where the data comes from, a compose file does not say.
# custom:
#   title_zh: compose 项目中的结构化与其他数据存储
#   shows: [6.2.1.1.d]
package facts.compose.stored_data

import data.lib.compose
import data.lib.fact

facts contains fact.of(array.concat(path, [leaf]), value, [found.place]) if {
	some category, kind in _kinds
	some found in compose.of(category)
	every other, _ in _kinds {
		_stands_beside(found, other)
	}
	path := ["development", "data", "ingestion", "stored_data", found.name]
	some leaf, value in {"provided_by": found.provided_by, "data_kind": kind}
}

unknown := set()

_stands_beside(found, category) if {
	some other in compose.of(category)
	other.service.source == found.service.source
}

# objects in a store are files of any kind
_kinds := {"relational_database": "structured", "object_store": "other_unstructured"}
