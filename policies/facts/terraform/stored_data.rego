# METADATA
# title: Stores of different kinds of data in clouds
# description: |
#   A relational database beside an object store or a document database in one configuration. Buckets that keep
#   Terraform's state, logs or scripts by their names, and tables for locks, keep no data. From where the data comes,
#   stores do not say.
# custom:
#   title_zh: 云上不同种类数据的存储
#   shows: [6.2.1.1.d]
package facts.terraform.stored_data

import data.lib.fact
import data.lib.managed
import data.lib.naming

facts contains found if {
	some [store, kind] in _stores
	"structured" in _kinds[store.source]
	count(_kinds[store.source]) > 1
	some key, value in {"provided_by": store.by, "data_kind": kind}
	path := ["development", "data", "ingestion", "stored_data", naming.slug(store.resource.address), key]
	found := fact.of(path, value, [store.place])
}

unknown := set()

_stores := {[store, kind] |
	some category, kind in {
		"relational_database": "structured", "object_store": "other_unstructured",
		"document_database": "semi_structured",
	}
	some store in managed.of(category)
	not _for_operation(store.resource)
}

_kinds[store.source] contains kind if some [store, kind] in _stores

_for_operation(resource) if {
	some text in [resource.address, object.get(resource.body, "bucket", ""), object.get(resource.body, "name", "")]
	is_string(text)
	some word in naming.words(text)
	word in {
		"tfstate", "state", "terraform", "log", "logs", "logging", "access", "audit", "scripts", "lifecycle", "cloudbuild",
		"lock", "locks", "backup", "backups",
	}
}
