# METADATA
# title: Labels of instruction tuning tasks are defined by what the task requires
# description: For each task of instruction tuning, its requirement and the labels that follow from it are defined.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.1.2.b.2
#   title_zh: 指令微调各任务的标签含义清晰
#   description_zh: 针对每个指令微调任务，依据其需求给出标签及含义。
#   nature: document
#   reading: >-
#     At least one task, and every task that is declared: its requirement, where the definition is kept, and one label
#     or more, each with its definition. A label that is only named is not clearly defined.
#   reading_zh: >-
#     至少一个任务，且声明的每个任务均须说明需求、定义存放处以及一个及以上标签，每个标签须有含义。
#     只有名称的标签不算明确定义。
#   remedy: >-
#     Give each task with provided_by, requirement and labels, each with definition, under
#     development.data.processing.instruction_data.task_labels.
#   remedy_zh: >-
#     在 development.data.processing.instruction_data.task_labels 下为每个任务填写 provided_by、requirement 和 labels。
#     每个标签填写 definition。
package indicators.development.data.processing.task_labels

import data.lib.finding

root := ["development", "data", "processing", "instruction_data", "task_labels"]

tasks := input.capabilities.development.data.processing.instruction_data.task_labels

subjects contains array.concat(root, [name]) if some name, _ in tasks

findings contains finding.missing(array.concat(root, [name, field])) if {
	some name, task in tasks
	some field in {"provided_by", "requirement"}
	not task[field]
}

findings contains finding.missing(array.concat(root, [name, "labels"])) if {
	some name, task in tasks
	count(object.get(task, "labels", {})) == 0
}

findings contains finding.missing(array.concat(root, [name, "labels", label, "definition"])) if {
	some name, task in tasks
	some label, entry in task.labels
	not entry.definition
}
