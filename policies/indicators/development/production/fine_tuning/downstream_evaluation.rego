# METADATA
# title: Fine-tuned models are evaluated automatically on downstream tasks
# description: >-
#   After fine-tuning, the performance of the model on downstream tasks is measured without anyone starting it.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.3.f
#   title_zh: 自动评测微调后模型在下游任务上的性能
#   description_zh: 微调之后自动测量模型在下游任务上的性能，无须人工启动。
#   nature: configuration
#   reading: >-
#     Automatic means started by the end of a job or by a schedule. At least one downstream task is named, with the
#     metric of its performance; validation loss alone is no downstream task. One evaluation suffices.
#   reading_zh: 自动指由任务结束或定时计划触发。至少写明一个下游任务及其性能指标；仅有验证损失不算下游任务。有一项评测满足即可。
#   remedy: >-
#     Under development.production.fine_tuning.evaluations give one evaluation provided_by, trigger (after_each_job
#     or scheduled), and in its tasks one entry or more with metric.
#   remedy_zh: >-
#     在 development.production.fine_tuning.evaluations 的某一项下给出 provided_by、
#     trigger（after_each_job 或 scheduled），并在 tasks 下至少一项写明 metric。
package indicators.development.production.fine_tuning.downstream_evaluation

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "fine_tuning", "evaluations"]

automatic_triggers := ["after_each_job", "scheduled"]

evaluations := input.capabilities.development.production.fine_tuning.evaluations

subjects contains array.concat(root, [name]) if some name, _ in evaluations

findings := one_suffices.shortfalls(_evaluations, _lacking)

_evaluations := {name: evaluation | some name, evaluation in evaluations}

_lacking[name] contains finding.missing(array.concat(root, [name, key])) if {
	some name, evaluation in evaluations
	some key in ["provided_by", "trigger"]
	not evaluation[key]
}

_lacking[name] contains finding.not_one_of(_trigger(name), automatic_triggers, evaluation.trigger) if {
	some name, evaluation in evaluations
	not evaluation.trigger in automatic_triggers
}

_lacking[name] contains finding.too_few(array.concat(root, [name, "tasks"]), 1, 0) if {
	some name, evaluation in evaluations
	not _measures_a_task(evaluation)
}

_lacking[name] contains finding.missing(array.concat(root, [name, "tasks", task, "metric"])) if {
	some name, evaluation in evaluations
	not _measures_a_task(evaluation)
	some task, _ in evaluation.tasks
}

_measures_a_task(evaluation) if {
	some task in evaluation.tasks
	task.metric
}

_trigger(name) := array.concat(root, [name, "trigger"])
