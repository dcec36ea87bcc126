# METADATA
# title: Instructions of one turn and of several turns are used
# description: Supervised fine-tuning uses dialogue instructions of a single turn and of several turns.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.1.2.b.3
#   title_zh: 使用单轮与多轮对话指令数据
#   description_zh: 监督微调既使用单轮对话指令，也使用多轮对话指令。
#   nature: configuration
#   reading: Both are asked for, each by a data set that is named.
#   reading_zh: 单轮与多轮均须具备，各由已说明的数据集体现。
#   remedy: >-
#     Give data sets with provided_by and turns, one single_turn and one multi_turn, under
#     development.data.processing.instruction_data.dialogues.
#   remedy_zh: >-
#     在 development.data.processing.instruction_data.dialogues 下给出 single_turn 与 multi_turn 的数据集，
#     填写 provided_by 和 turns。
package indicators.development.data.processing.dialogue_instructions

import data.lib.finding

root := ["development", "data", "processing", "instruction_data", "dialogues"]

dialogues := input.capabilities.development.data.processing.instruction_data.dialogues

kinds_of_turns := {"single_turn", "multi_turn"}

subjects contains root if dialogues

findings contains finding.lacks(root, turns) if {
	dialogues
	some turns in _lacking
}

findings contains finding.missing(array.concat(root, [name, field])) if {
	count(_lacking) > 0
	some name, dataset in dialogues
	some field in {"provided_by", "turns"}
	not dataset[field]
}

_lacking := kinds_of_turns - {dataset.turns |
	some dataset in dialogues
	dataset.provided_by
}
