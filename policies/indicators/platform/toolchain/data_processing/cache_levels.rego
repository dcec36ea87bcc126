# METADATA
# title: Several levels of cache speed up data processing
# description: Data on its way to processing is kept in a cache of more than one level.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.2.e
#   title_zh: 多级缓存加速数据处理
#   description_zh: 数据在处理途中经过不止一级的缓存，以加快处理。
#   nature: configuration
#   reading: >-
#     Several is at least 2, and levels are told apart by what they keep data in: two caches on the same kind of medium
#     are one level. Each that counts names what provides it.
#   reading_zh: 多级指至少两级，按存放数据的介质区分：同类介质上的两个缓存算一级。计入的每一级须说明由什么提供。
#   remedy: >-
#     Under platform.toolchain.data_processing.cache_levels give at least two levels with provided_by and a different
#     medium each.
#   remedy_zh: 在 platform.toolchain.data_processing.cache_levels 下至少给出两级，各带 provided_by 和不同的 medium。
package indicators.platform.toolchain.data_processing.cache_levels

import data.lib.complete_entries

least_levels := 2

root := ["platform", "toolchain", "data_processing", "cache_levels"]

levels := input.capabilities.platform.toolchain.data_processing.cache_levels

subjects contains root if levels

findings contains shortfall if {
	some shortfall in complete_entries.too_few_kinds(root, levels, "medium", least_levels)
}
