# METADATA
# title: A tool shows the status of training and other tasks
# description: In a tool that shows it at a glance, one can check the status of tasks, training among them.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.4.b.2
#   title_zh: 以可视化工具查看训练等任务的状态
#   description_zh: 使用者可在可视化工具中，查看训练及其他任务的运行状态。
#   nature: configuration
#   reading: >-
#     A tool, how it shows the status, and what reports the status of training tasks. Other kinds of tasks may be there
#     but are not asked for, since the clause names training alone. Text output is not shown at a glance.
#   reading_zh: >-
#     须说明工具、展示方式，以及由什么上报训练任务的状态。
#     条款只点明训练任务，其他任务不作要求。
#     纯文本输出不算直观展示。
#   remedy: Fill provided_by, display and tasks.training.provided_by under platform.overall.usability.task_status.
#   remedy_zh: >-
#     在 platform.overall.usability.task_status 下填写 provided_by、display 和 tasks.training.provided_by。
package indicators.platform.overall.usability.task_status_display

import data.lib.finding

root := ["platform", "overall", "usability", "task_status"]

status := input.capabilities.platform.overall.usability.task_status

displays := {"graph", "dashboard", "timeline", "table"}

subjects contains root if status

findings contains finding.missing(array.concat(root, [field])) if {
	status
	some field in {"provided_by", "display"}
	not status[field]
}

findings contains finding.not_one_of(array.concat(root, ["display"]), displays, status.display) if {
	status.display
	not status.display in displays
}

findings contains finding.missing(array.concat(root, ["tasks", "training", "provided_by"])) if {
	status
	not status.tasks.training.provided_by
}
