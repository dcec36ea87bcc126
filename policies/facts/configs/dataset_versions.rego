# METADATA
# title: Versions of data sets in DVC
# description: |
#   Data with a hash in .dvc files and in dvc.lock: the hash tells versions apart, and each change of the data is a
#   change of these files, which stand beside the code.
# custom:
#   title_zh: DVC 中的数据集版本
#   shows: [6.2.1.1.b]
package facts.configs.dataset_versions

import data.lib.dvc
import data.lib.fact

facts contains fact.of(array.concat(_root, keys), value, places) if {
	places := {out.place | some out in dvc.outputs}
	count(places) > 0
	some keys, value in {
		["provided_by"]: "DVC",
		["version_identifiers", "provided_by"]: "DVC (hash of the data)",
		["change_records", "provided_by"]: "DVC (history of .dvc files and dvc.lock)",
	}
}

unknown := set()

_root := ["development", "data", "ingestion", "dataset_versioning"]
