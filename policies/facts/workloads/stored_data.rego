# METADATA
# title: Stores of different kinds of data
# description: |
#   A relational database beside an object store or a document database, all of which run. One kind of store alone shows
#   nothing, and from which sources the data is, the stores do not say.
# custom:
#   title_zh: 不同种类数据的存储
#   shows: [6.2.1.1.d]
package facts.workloads.stored_data

import data.lib.fact
import data.lib.naming
import data.lib.products

facts contains found if {
	some [store, kind] in _stores
	"structured" in _kinds[store.source]
	count(_kinds[store.source]) > 1
	some key, value in {"provided_by": store.provided_by, "data_kind": kind}
	found := fact.of(["development", "data", "ingestion", "stored_data", _entry(store, kind), key], value, [store.place])
}

unknown := set()

# one chart may install several stores
_entry(store, _) := store.name if count(_kinds_by_name[[store.source, store.name]]) == 1

_entry(store, kind) := naming.below(store.name, kind) if count(_kinds_by_name[[store.source, store.name]]) > 1

_kinds_by_name[[store.source, store.name]] contains kind if some [store, kind] in _stores

_kinds[store.source] contains kind if some [store, kind] in _stores

_stores := {[store, kind] |
	some category, kind in {
		"relational_database": "structured", "object_store": "other_unstructured",
		"document_database": "semi_structured",
	}
	some store in products.of(category)
}
