# METADATA
# title: Training recomputes activations to save memory
# description: In the backward pass, activations are computed again in place of being kept in memory.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.2.c.1
#   title_zh: 训练具备重计算以节省内存
#   description_zh: 反向传播时重新计算激活值，不常驻内存。
#   nature: configuration
#   reading: >-
#     The mechanism is named, with what it recomputes. That it lowers memory use in parallel training is its
#     purpose, not a figure that is asked for. One training job suffices.
#   reading_zh: 须写明机制及其重计算的范围。减少并行计算的内存占用是目的，不另要求数值。有一个训练任务满足即可。
#   remedy: Under development.production.training.jobs give one job recomputation, with provided_by and granularity.
#   remedy_zh: 在 development.production.training.jobs 的某个任务下给出 recomputation 的 provided_by 与 granularity。
package indicators.development.production.training.activation_recomputation

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "training", "jobs"]

jobs := input.capabilities.development.production.training.jobs

subjects contains _at(name, []) if some name, _ in _recomputing

findings := one_suffices.shortfalls(_recomputing, _lacking)

_recomputing := {name: job.recomputation | some name, job in jobs}

_lacking[name] contains finding.missing(_at(name, [key])) if {
	some name, recomputation in _recomputing
	some key in ["provided_by", "granularity"]
	not recomputation[key]
}

_at(name, keys) := array.concat(root, array.concat([name, "recomputation"], keys))
