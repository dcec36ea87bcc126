# METADATA
# title: Data sets are split into parts
# description: A data set can be divided into parts, such as those for training and validation.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.2.b.6
#   title_zh: 数据集可以拆分
#   description_zh: 数据集可以拆分为若干部分，例如训练集和验证集。
#   nature: configuration
#   reading: >-
#     The split names what provides it. A split has at least 2 parts, each with the share of the data set that it takes.
#   reading_zh: 须说明拆分由什么提供；拆分至少有两部分，并各自给出所占比例。
#   remedy: >-
#     Under platform.toolchain.data_processing.cleaning.dataset_split give provided_by, and under parts at least two
#     parts with share_percent.
#   remedy_zh: >-
#     在 platform.toolchain.data_processing.cleaning.dataset_split 下给出 provided_by，
#     并在 parts 下至少给出两个带 share_percent 的部分。
package indicators.platform.toolchain.data_processing.dataset_split

import data.lib.complete_entries
import data.lib.finding

least_parts := 2

root := ["platform", "toolchain", "data_processing", "cleaning", "dataset_split"]

split_up := input.capabilities.platform.toolchain.data_processing.cleaning.dataset_split

subjects contains root if split_up

findings contains finding.missing(array.concat(root, [field])) if {
	split_up
	some field in {"provided_by", "parts"}
	not split_up[field]
}

findings contains shortfall if {
	path := array.concat(root, ["parts"])
	some shortfall in complete_entries.too_few_complete(path, split_up.parts, {"share_percent"}, least_parts)
}
