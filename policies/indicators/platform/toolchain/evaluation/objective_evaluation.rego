# METADATA
# title: Models are evaluated automatically on a downstream task with a metric
# description: An automated evaluation measures a model on at least one downstream task, by a metric set for it.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.6.a
#   title_zh: 可对下游任务实施自动化客观评估并配有指标
#   description_zh: 自动化评估在至少一种下游任务上，按配备的指标测量模型。
#   nature: configuration
#   reading: >-
#     The automation names what provides it. At least one downstream task names its benchmark or data set and the metric
#     by which it is measured.
#   reading_zh: 自动化评估须说明由什么提供；至少一种下游任务说明其评测基准或数据集，以及测试指标。
#   remedy: >-
#     Under platform.toolchain.evaluation.objective give provided_by, and under tasks at least one with provided_by and
#     metric.
#   remedy_zh: >-
#     在 platform.toolchain.evaluation.objective 下给出 provided_by，
#     并在 tasks 下至少给出一项带 provided_by 和 metric 的任务。
package indicators.platform.toolchain.evaluation.objective_evaluation

import data.lib.complete_entries
import data.lib.finding

least_tasks := 1

root := ["platform", "toolchain", "evaluation", "objective"]

objective := input.capabilities.platform.toolchain.evaluation.objective

subjects contains root if objective

findings contains finding.missing(array.concat(root, [field])) if {
	objective
	some field in {"provided_by", "tasks"}
	not objective[field]
}

findings contains shortfall if {
	path := array.concat(root, ["tasks"])
	some shortfall in complete_entries.too_few_complete(path, objective.tasks, {"provided_by", "metric"}, least_tasks)
}
