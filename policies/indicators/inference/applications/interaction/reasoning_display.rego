# METADATA
# title: The chain of thought of a dialogue or an inference is shown
# description: >-
#   Users see how the model thought its way to an answer, in a dialogue of one or more turns or in a single inference.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.2.h
#   title_zh: 对话或推理的思维链可直观显示
#   description_zh: 用户可以看到模型在单轮、多轮对话或推理中得出答案的思考过程。
#   nature: document
#   reading: >-
#     Single-turn dialogue, multi-turn dialogue and inference are alternatives, so one of them is enough; it must be
#     said which, and what shows it.
#   reading_zh: 单轮对话、多轮对话、推理之间为“或”，具备其一即可，须写明是哪种以及由什么展示。
#   remedy: Give provided_by and shown_for (one or more) under inference.applications.interaction.reasoning_display.
#   remedy_zh: 在 inference.applications.interaction.reasoning_display 下给出 provided_by 和 shown_for（至少一种）。
package indicators.inference.applications.interaction.reasoning_display

import data.lib.finding

root := ["inference", "applications", "interaction", "reasoning_display"]

display := input.capabilities.inference.applications.interaction.reasoning_display

subjects contains root if display

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	display
	not display.provided_by
}

findings contains finding.too_few(array.concat(root, ["shown_for"]), 1, 0) if {
	display
	not _has_shown_for
}

_has_shown_for if count(display.shown_for) > 0
