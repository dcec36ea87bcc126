# METADATA
# title: Data sets are backed up
# description: Data sets have copies from which they can be restored when the original is lost.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.2.b.5
#   title_zh: 数据集有备份
#   description_zh: 数据集留有副本，原件丢失时可以恢复。
#   nature: configuration
#   reading: >-
#     The backup names what provides it and where the copies lie: a copy beside the original shares its fate, so it is
#     kept apart.
#   reading_zh: 须说明备份由什么提供、副本存放在何处；与原件同处的副本会一同丢失，因此应另处存放。
#   remedy: Under platform.toolchain.data_processing.cleaning.dataset_backup give provided_by and stored_in.
#   remedy_zh: 在 platform.toolchain.data_processing.cleaning.dataset_backup 下给出 provided_by 和 stored_in。
package indicators.platform.toolchain.data_processing.dataset_backup

import data.lib.finding

root := ["platform", "toolchain", "data_processing", "cleaning", "dataset_backup"]

backup := input.capabilities.platform.toolchain.data_processing.cleaning.dataset_backup

subjects contains root if backup

findings contains finding.missing(array.concat(root, [field])) if {
	backup
	some field in {"provided_by", "stored_in"}
	not backup[field]
}
