# METADATA
# title: The learning rate follows the model's performance and convergence
# description: >-
#   While training runs, the learning rate is adjusted by how the model performs and whether it converges.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.2.f
#   title_zh: 学习率随模型表现与收敛情况动态调整
#   description_zh: 训练中根据模型的表现及是否收敛来调整学习率。
#   nature: configuration
#   reading: >-
#     Both causes are asked for: a metric of performance, and a window of evaluations in which convergence is
#     judged. A schedule that is fixed before training (constant, linear, cosine) has neither. One training job
#     suffices.
#   reading_zh: 表现与收敛两方面均须具备：所跟踪的性能指标，以及判断收敛的评估次数。训练前已固定的调度（常数、线性、余弦）两者皆无，不算。有一个训练任务满足即可。
#   remedy: >-
#     Under development.production.training.jobs give one job learning_rate, with provided_by, performance_metric
#     and convergence_window_evaluations.
#   remedy_zh: >-
#     在 development.production.training.jobs 的某个任务下给出 learning_rate 的 provided_by、
#     performance_metric 与 convergence_window_evaluations。
package indicators.development.production.training.metric_driven_learning_rate

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "training", "jobs"]

jobs := input.capabilities.development.production.training.jobs

subjects contains _at(name, []) if some name, _ in _adjusting

findings := one_suffices.shortfalls(_adjusting, _lacking)

_adjusting := {name: job.learning_rate | some name, job in jobs}

_lacking[name] contains finding.missing(_at(name, [key])) if {
	some name, adjustment in _adjusting
	some key in ["provided_by", "performance_metric", "convergence_window_evaluations"]
	not adjustment[key]
}

_at(name, keys) := array.concat(root, array.concat([name, "learning_rate"], keys))
