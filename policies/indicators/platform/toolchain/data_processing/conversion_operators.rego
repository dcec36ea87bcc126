# METADATA
# title: Conversion operators cover emoji, tags, symbols, non-characters and separators
# description: >-
#   Data cleaning has operators that convert or remove what does not belong in text, from emoji to stray separators.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.2.b.1
#   title_zh: 转换算子覆盖表情符、标签、特殊符号、无字符和间隔符
#   description_zh: 数据清洗提供算子，对文本中的表情符、网页标签等字符或字符串进行转换。
#   nature: configuration
#   reading: >-
#     All five named kinds are asked for, each with the operator that provides it. A non-character is read as one that
#     shows nothing: invisible, zero-width, control or unassigned. Further kinds may be added.
#   reading_zh: >-
#     所列五类都要有，并各自说明由哪个算子提供。“无字符”理解为不显示内容的字符：不可见、零宽、控制或未定义字符。
#     可另加其他种类。
#   remedy: >-
#     Under platform.toolchain.data_processing.cleaning.conversion_operators give provided_by for emoji, html_tags,
#     special_symbols, non_characters and separators.
#   remedy_zh: >-
#     在 platform.toolchain.data_processing.cleaning.conversion_operators 下为 emoji、html_tags、special_symbols、
#     non_characters 和 separators 各给出 provided_by。
package indicators.platform.toolchain.data_processing.conversion_operators

import data.lib.finding

kinds := {"emoji", "html_tags", "special_symbols", "non_characters", "separators"}

root := ["platform", "toolchain", "data_processing", "cleaning", "conversion_operators"]

operators := input.capabilities.platform.toolchain.data_processing.cleaning.conversion_operators

subjects contains root if operators

findings contains finding.missing(array.concat(root, [kind, "provided_by"])) if {
	operators
	some kind in kinds
	not operators[kind].provided_by
}
