# METADATA
# title: Users see their fine-tuning processes, and create, view and manage them
# description: A page shows fine-tuning processes; there users create them, look at them and manage them.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.3.b
#   title_zh: 展示微调过程，用户可创建、查看、管理
#   description_zh: 有界面展示微调过程，用户在其中创建、查看和管理微调。
#   nature: document
#   reading: >-
#     Four parts, each named: the display itself, and creating, viewing and managing a process there. Log files that
#     only an operator reads are no display for users.
#   reading_zh: 共四部分，各自写明：展示本身，以及在其中创建、查看、管理微调过程。仅供运维人员阅读的日志文件不算面向用户的展示。
#   remedy: >-
#     Name provided_by under development.production.fine_tuning.process_view, and under its create, view and manage.
#   remedy_zh: 在 development.production.fine_tuning.process_view 下，以及其 create、view、manage 下各写明 provided_by。
package indicators.development.production.fine_tuning.tuning_process_view

import data.lib.finding

root := ["development", "production", "fine_tuning", "process_view"]

process_view := input.capabilities.development.production.fine_tuning.process_view

subjects contains root if process_view

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	process_view
	not process_view.provided_by
}

findings contains finding.missing(array.concat(root, ["create", "provided_by"])) if {
	process_view
	not process_view.create.provided_by
}

findings contains finding.missing(array.concat(root, ["view", "provided_by"])) if {
	process_view
	not process_view.view.provided_by
}

findings contains finding.missing(array.concat(root, ["manage", "provided_by"])) if {
	process_view
	not process_view.manage.provided_by
}
