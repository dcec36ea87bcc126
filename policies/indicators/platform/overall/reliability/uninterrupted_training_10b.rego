# METADATA
# title: Training at 1e10 parameters went on for more than 7 days without interruption
# description: >-
#   A training run of a model of ten billion parameters went on for longer than seven days without a fault or an
#   interruption.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.2.e
#   title_zh: 百亿参数模型连续训练超过 7 d
#   description_zh: 参数量达百亿的模型，其训练任务曾连续运行超过 7 d，期间没有故障，也没有中断。
#   nature: performance
#   reading: >-
#     At 1e10 parameters or more, and strictly more than 168 hours: 168 exactly is not enough. One run is enough. A run
#     of a larger model shows it too.
#   reading_zh: >-
#     参数量不低于 1e10，且时长严格大于 168 h，恰为 168 h 不满足。
#     有一次运行达到即可，更大模型的运行同样有效。
#   remedy: >-
#     Record a run with provided_by, model_parameters (1e10 or more) and uninterrupted_hours (more than 168) under
#     platform.overall.reliability.training_runs.
#   remedy_zh: >-
#     在 platform.overall.reliability.training_runs 下记录一次运行。
#     填写 provided_by、model_parameters（不低于 1e10）和 uninterrupted_hours（大于 168）。
package indicators.platform.overall.reliability.uninterrupted_training_10b

import data.lib.uninterrupted_run

root := ["platform", "overall", "reliability", "training_runs"]

runs := input.capabilities.platform.overall.reliability.training_runs

least_parameters := 10000000000

exceeded_hours := 168

subjects contains array.concat(root, [name]) if some name, _ in runs

findings contains shortfall if {
	some shortfall in uninterrupted_run.shortfalls(root, runs, least_parameters, exceeded_hours)
}
