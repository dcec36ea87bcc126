# METADATA
# title: Models are quantised to at least two precisions
# description: Users choose among at least two numeric precisions to which a model is quantised.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.4.c
#   title_zh: 至少支持两种量化精度
#   description_zh: 量化时至少有两种数值精度可选。
#   nature: configuration
#   reading: >-
#     Counted as different precisions among the recipes that name what provides them; two recipes of one precision count
#     once. Formats of 16 bits are no quantisation, and the schema has none.
#   reading_zh: 按说明了由什么提供的量化方案配置中不同精度的个数计，同一精度只计一次。16 位格式不算量化，模式中未列入。
#   remedy: >-
#     Under platform.toolchain.compression.quantization_recipes give at least two recipes with provided_by and a
#     different precision each.
#   remedy_zh: >-
#     在 platform.toolchain.compression.quantization_recipes 下至少给出两份配置，各带 provided_by 和不同的 precision。
package indicators.platform.toolchain.compression.quantization_precisions

import data.lib.complete_entries

least_precisions := 2

root := ["platform", "toolchain", "compression", "quantization_recipes"]

recipes := input.capabilities.platform.toolchain.compression.quantization_recipes

subjects contains root if recipes

findings contains shortfall if {
	some shortfall in complete_entries.too_few_kinds(root, recipes, "precision", least_precisions)
}
