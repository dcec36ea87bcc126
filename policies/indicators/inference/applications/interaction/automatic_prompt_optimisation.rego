# METADATA
# title: Prompts of an interaction are improved automatically
# description: >-
#   The prompts of an interaction are rewritten automatically so that answers become more accurate and more reliable.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.2.g
#   title_zh: 交互提示词自动优化
#   description_zh: 对交互中的提示词自动改写，使回答更准确、更可靠。
#   nature: document
#   reading: >-
#     What rewrites prompts without a person is asked for, and that both accuracy and reliability of the answers get
#     better by it.
#   reading_zh: 须写明由什么自动改写提示词，且回答的准确性和可靠性均有提升。
#   remedy: >-
#     Give provided_by and improves (accuracy, reliability) under
#     inference.applications.interaction.prompt_optimisation.automatic.
#   remedy_zh: >-
#     在 inference.applications.interaction.prompt_optimisation.automatic 下给出 provided_by 和 improves（accuracy、
#     reliability）。
package indicators.inference.applications.interaction.automatic_prompt_optimisation

import data.lib.finding

aims := {"accuracy", "reliability"}

root := ["inference", "applications", "interaction", "prompt_optimisation", "automatic"]

automatic := input.capabilities.inference.applications.interaction.prompt_optimisation.automatic

subjects contains root if automatic

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	automatic
	not automatic.provided_by
}

findings contains finding.lacks(array.concat(root, ["improves"]), aim) if {
	automatic
	some aim in aims
	not _listed(aim)
}

_listed(aim) if aim in automatic.improves
