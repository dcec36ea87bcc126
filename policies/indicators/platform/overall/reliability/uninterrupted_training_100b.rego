# METADATA
# title: Training at 1e11 parameters or more went on for more than 24 hours without interruption
# description: >-
#   A training run of a model of a hundred billion to a trillion parameters went on for longer than a day without a
#   fault or an interruption.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.2.f
#   title_zh: 千亿及以上参数模型连续训练超过 24 h
#   description_zh: 参数量达千亿或万亿的模型，其训练任务曾连续运行超过 24 h，期间没有故障，也没有中断。
#   nature: performance
#   reading: >-
#     Shown at 1e11 parameters or more; a run at 1e12 is not asked for besides. Strictly more than 24 hours: 24 exactly
#     is not enough. One run is enough.
#   reading_zh: >-
#     以参数量不低于 1e11 的运行证明，不另外要求 1e12 的运行。
#     时长严格大于 24 h，恰为 24 h 不满足。
#     有一次运行达到即可。
#   remedy: >-
#     Record a run with provided_by, model_parameters (1e11 or more) and uninterrupted_hours (more than 24) under
#     platform.overall.reliability.training_runs.
#   remedy_zh: >-
#     在 platform.overall.reliability.training_runs 下记录一次运行。
#     填写 provided_by、model_parameters（不低于 1e11）和 uninterrupted_hours（大于 24）。
package indicators.platform.overall.reliability.uninterrupted_training_100b

import data.lib.uninterrupted_run

root := ["platform", "overall", "reliability", "training_runs"]

runs := input.capabilities.platform.overall.reliability.training_runs

least_parameters := 100000000000

exceeded_hours := 24

subjects contains array.concat(root, [name]) if some name, _ in runs

findings contains shortfall if {
	some shortfall in uninterrupted_run.shortfalls(root, runs, least_parameters, exceeded_hours)
}
