# METADATA
# title: Bad inputs and outputs are found accurately and repaired quickly
# description: >-
#   Where an interaction goes badly, problems of what the user put in or of what the model gave out are found
#   accurately and repaired quickly.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.2.j
#   title_zh: 快速准确地检测和修复输入输出问题
#   description_zh: 交互效果不佳时，能够准确检出用户输入和模型输出的问题并快速修复。
#   nature: document
#   reading: >-
#     The two sides of the interaction are both asked for, and for each both detection and repair. Accurate and quick
#     have no bound in the clause, so the share of right verdicts and the minutes to a repair must be stated, and any
#     figure will do.
#   reading_zh: 输入和输出两侧都要具备，每侧检测和修复缺一不可。“准确”“快速”未给出限值，因此须给出判定准确率和修复所需分钟数，数值不设门槛。
#   remedy: >-
#     Give detection (provided_by, accuracy_percent) and repair (provided_by, minutes) under user_input and under
#     model_output of inference.applications.interaction.quick_fix.
#   remedy_zh: >-
#     在 inference.applications.interaction.quick_fix 的 user_input 和 model_output 下分别给出 detection（provided_by、
#     accuracy_percent）和 repair（provided_by、minutes）。
package indicators.inference.applications.interaction.interaction_quick_fix

import data.lib.finding

# what each side of an interaction must say of finding and of repairing its problems
asked := {"detection": {"provided_by", "accuracy_percent"}, "repair": {"provided_by", "minutes"}}

sides := {"user_input", "model_output"}

root := ["inference", "applications", "interaction", "quick_fix"]

quick_fix := input.capabilities.inference.applications.interaction.quick_fix

subjects contains root if quick_fix

findings contains finding.missing(array.concat(root, [side, step, field])) if {
	quick_fix
	some side in sides
	some step, fields in asked
	some field in fields
	not quick_fix[side][step][field]
}
