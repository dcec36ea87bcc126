# METADATA
# title: Users choose among or combine two or more quantisation schemes
# description: More than one way to quantise is at hand, to choose from or to combine.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.4.d
#   title_zh: 可选择或组合两种以上量化方案
#   description_zh: 具备不止一种量化方案，可从中选择，也可组合使用。
#   nature: configuration
#   reading: >-
#     Two or more, counted as different schemes among the recipes that name what provides them: named recipes are what a
#     user selects from. The text's examples are of different kinds, by value, by spacing and by time, so a scheme is
#     the trait that sets a recipe apart; others of the same kind count as well.
#   reading_zh: >-
#     两种以上含两种，按说明了由什么提供的量化配置中不同方案的个数计；具名的配置即供用户选择。条文举例分属取值、间隔、
#     时机等不同角度，故方案取该配置区别于其他配置的特征；其他同类方案也计入。
#   remedy: >-
#     Under platform.toolchain.compression.quantization_recipes give at least two recipes with provided_by and a
#     different scheme each.
#   remedy_zh: >-
#     在 platform.toolchain.compression.quantization_recipes 下至少给出两份配置，各带 provided_by 和不同的 scheme。
package indicators.platform.toolchain.compression.quantization_schemes

import data.lib.complete_entries

least_schemes := 2

root := ["platform", "toolchain", "compression", "quantization_recipes"]

recipes := input.capabilities.platform.toolchain.compression.quantization_recipes

subjects contains root if recipes

findings contains shortfall if {
	some shortfall in complete_entries.too_few_kinds(root, recipes, "scheme", least_schemes)
}
