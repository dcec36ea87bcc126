# METADATA
# title: Catalogues, versions and lineage of data
# description: |
#   A catalogue of metadata, a store that keeps versions of data by commits, and a server that records which job made what
#   of which data, each where it runs. What is entered in them, they do not say.
# custom:
#   title_zh: 数据目录、数据版本与数据血缘
#   shows: [6.1.1.3.g, 6.2.1.1.b, 6.2.1.1.c]
package facts.workloads.data_catalogues

import data.lib.fact
import data.lib.products

facts contains fact.of(path, found.provided_by, [found.place]) if {
	some category, paths in _paths
	some found in products.of(category)
	some path in paths
}

unknown := set()

_paths := {
	"data_catalogue": [["platform", "hardware", "storage", "metadata_search", "provided_by"]],
	"data_versioning": [
		array.concat(_ingestion, ["dataset_versioning", "provided_by"]),
		array.concat(_ingestion, ["dataset_versioning", "version_identifiers", "provided_by"]),
		array.concat(_ingestion, ["dataset_versioning", "change_records", "provided_by"]),
	],
	"data_lineage": [array.concat(_ingestion, ["process_records", "preprocessing_methods", "provided_by"])],
}

_ingestion := ["development", "data", "ingestion"]
