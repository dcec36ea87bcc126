# METADATA
# title: Copies of data sets in clouds
# description: |
#   A bucket that is named after data sets, whose versions are kept, or which is replicated to another one. Versions
#   lie in the same bucket; only a replica lies apart. A setting that is suspended keeps nothing.
# custom:
#   title_zh: 云上数据集的备份
#   shows: [6.1.2.2.b.5]
package facts.terraform.dataset_backups

import data.lib.data_stores as stores
import data.lib.fact

facts contains fact.of(array.concat(_backup, ["provided_by"]), by, [place]) if {
	some bucket in stores.of.datasets
	some [by, place] in stores.traits(bucket, "versions")
}

facts contains fact.of(array.concat(_backup, [key]), value, [place]) if {
	count({target | some [_, target, _] in _copies}) == 1
	some [by, target, place] in _copies
	some key, value in {"provided_by": by, "stored_in": target}
}

unknown := set()

_copies contains copy if {
	some bucket in stores.of.datasets
	some copy in stores.copies(bucket)
}

_backup := ["platform", "toolchain", "data_processing", "cleaning", "dataset_backup"]
