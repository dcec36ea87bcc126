# METADATA
# title: Training accumulates gradients over several micro-batches
# description: Gradients of several micro-batches are added up before the weights are updated.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.2.c.4
#   title_zh: 具备梯度累积
#   description_zh: 累加多个微批次的梯度后再更新权重。
#   nature: configuration
#   reading: Accumulating begins at two micro-batches an update; one accumulates nothing. One training job suffices.
#   reading_zh: 每次更新累积不少于 2 个微批次；1 个等于不累积。有一个训练任务满足即可。
#   remedy: >-
#     Under development.production.training.jobs give one job gradient_accumulation, with provided_by and steps (2
#     or more).
#   remedy_zh: 在 development.production.training.jobs 的某个任务下给出 gradient_accumulation 的 provided_by 与 steps（不少于 2）。
package indicators.development.production.training.gradient_accumulation

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "training", "jobs"]

least_steps := 2

jobs := input.capabilities.development.production.training.jobs

subjects contains _at(name, []) if some name, _ in _accumulating

findings := one_suffices.shortfalls(_accumulating, _lacking)

_accumulating := {name: job.gradient_accumulation | some name, job in jobs}

_lacking[name] contains finding.missing(_at(name, [key])) if {
	some name, accumulation in _accumulating
	some key in ["provided_by", "steps"]
	not accumulation[key]
}

_lacking[name] contains finding.below(_at(name, ["steps"]), least_steps, accumulation.steps) if {
	some name, accumulation in _accumulating
	accumulation.steps < least_steps
}

_at(name, keys) := array.concat(root, array.concat([name, "gradient_accumulation"], keys))
