# METADATA
# title: Users add cleaning operators of their own
# description: Where the ready operators do not suffice, users write their own and use them in a cleaning flow.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.2.b.4
#   title_zh: 用户可编写自己的清洗算子
#   description_zh: 现成算子不够用时，用户可以编写自己的清洗算子并用于清洗流程。
#   nature: configuration
#   reading: >-
#     The way to add operators names what provides it, and is shown by at least one operator that somebody has added: a
#     way that nobody has used proves nothing.
#   reading_zh: 须说明自定义机制由什么提供，并以至少一个已加入的自定义算子证明；没有人用过的机制不足为证。
#   remedy: >-
#     Under platform.toolchain.data_processing.cleaning.custom_operators give provided_by, and under operators at least
#     one operator with provided_by.
#   remedy_zh: >-
#     在 platform.toolchain.data_processing.cleaning.custom_operators 下给出 provided_by，
#     并在 operators 下至少给出一个带 provided_by 的算子。
package indicators.platform.toolchain.data_processing.custom_cleaning_operators

import data.lib.complete_entries
import data.lib.finding

root := ["platform", "toolchain", "data_processing", "cleaning", "custom_operators"]

custom := input.capabilities.platform.toolchain.data_processing.cleaning.custom_operators

subjects contains root if custom

findings contains finding.missing(array.concat(root, [field])) if {
	custom
	some field in {"provided_by", "operators"}
	not custom[field]
}

findings contains shortfall if {
	path := array.concat(root, ["operators"])
	some shortfall in complete_entries.too_few_complete(path, custom.operators, {"provided_by"}, 1)
}
