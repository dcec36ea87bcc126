# METADATA
# title: Models are distilled in two or more ways
# description: A student model can learn from its teacher in more than one way.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.4.e
#   title_zh: 具备两种以上蒸馏方案
#   description_zh: 学生模型可以用不止一种方式向教师模型学习。
#   nature: configuration
#   reading: >-
#     Two or more, counted as different schemes among the recipes that name what provides them. Soft and hard
#     distillation are examples; others of the same kind count as well.
#   reading_zh: >-
#     两种以上含两种，按说明了由什么提供的蒸馏配置中不同方案的个数计。软蒸馏、硬蒸馏是举例，其他同类方案也计入。
#   remedy: >-
#     Under platform.toolchain.compression.distillation_recipes give at least two recipes with provided_by and a
#     different scheme each.
#   remedy_zh: >-
#     在 platform.toolchain.compression.distillation_recipes 下至少给出两份配置，各带 provided_by 和不同的 scheme。
package indicators.platform.toolchain.compression.distillation_schemes

import data.lib.complete_entries

least_schemes := 2

root := ["platform", "toolchain", "compression", "distillation_recipes"]

recipes := input.capabilities.platform.toolchain.compression.distillation_recipes

subjects contains root if recipes

findings contains shortfall if {
	some shortfall in complete_entries.too_few_kinds(root, recipes, "scheme", least_schemes)
}
