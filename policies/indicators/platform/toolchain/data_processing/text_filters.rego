# METADATA
# title: Filters catch garbled text, the share of Chinese characters, and references
# description: >-
#   Data cleaning filters out garbled text, judges a text by its share of Chinese characters, and drops lists of
#   references.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.2.b.2
#   title_zh: 数据过滤覆盖乱码、汉字比率和参考文献
#   description_zh: 数据清洗能过滤乱码文本，按汉字所占比率取舍文本，并滤除参考文献。
#   nature: configuration
#   reading: >-
#     All three named filters are asked for, each with what provides it. The filter by the ratio of Chinese characters
#     gives the ratio at which it decides, since without one it filters nothing. Further filters may be added.
#   reading_zh: >-
#     所列三种过滤都要有，并各自说明由什么提供。汉字比率过滤须给出取舍的比率，没有比率就起不到过滤作用。可另加其他过滤。
#   remedy: >-
#     Under platform.toolchain.data_processing.cleaning.filters give provided_by for garbled_text,
#     chinese_character_ratio and references, and threshold_ratio for chinese_character_ratio.
#   remedy_zh: >-
#     在 platform.toolchain.data_processing.cleaning.filters 下为 garbled_text、
#     chinese_character_ratio 和 references 各给出 provided_by，并为 chinese_character_ratio 给出 threshold_ratio。
package indicators.platform.toolchain.data_processing.text_filters

import data.lib.finding

kinds := {"garbled_text", "chinese_character_ratio", "references"}

root := ["platform", "toolchain", "data_processing", "cleaning", "filters"]

filters := input.capabilities.platform.toolchain.data_processing.cleaning.filters

subjects contains root if filters

findings contains finding.missing(array.concat(root, [kind, "provided_by"])) if {
	filters
	some kind in kinds
	not filters[kind].provided_by
}

findings contains finding.missing(array.concat(root, ["chinese_character_ratio", "threshold_ratio"])) if {
	filters
	not filters.chinese_character_ratio.threshold_ratio
}
