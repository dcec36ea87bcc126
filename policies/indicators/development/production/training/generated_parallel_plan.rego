# METADATA
# title: A parallel training plan is generated from several ways of splitting the model
# description: A model is split in several ways, and a plan for parallel training that combines them is generated.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.2.a
#   title_zh: 综合多种模型切分策略生成并行训练策略
#   description_zh: 模型有多种切分方式，分布式并行训练的方案由这些方式组合生成。
#   nature: configuration
#   reading: >-
#     Several are at least two different ways that are really used, so each with a degree of 2 or more; data
#     parallelism splits no model and does not count. What generates the combined plan is named. One training job
#     suffices.
#   reading_zh: 多种指至少 2 种不同的切分方式，且切分数不少于 2；数据并行不切分模型，不计入。须写明由什么综合生成并行策略。有一个训练任务满足即可。
#   remedy: >-
#     Under development.production.training.jobs give one job parallelism with plan.provided_by, and in its splits
#     two ways of splitting or more, each with ways of 2 or more.
#   remedy_zh: >-
#     在 development.production.training.jobs 的某个任务下给出 parallelism：plan.provided_by，以及 splits 中至少两种切分方式，
#     各自 ways 不少于 2。
package indicators.development.production.training.generated_parallel_plan

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "training", "jobs"]

least_splits := 2

least_ways := 2

jobs := input.capabilities.development.production.training.jobs

subjects contains _at(name, []) if some name, _ in _plans

findings := one_suffices.shortfalls(_plans, _lacking)

_plans := {name: job.parallelism | some name, job in jobs}

_lacking[name] contains finding.missing(_at(name, ["plan", "provided_by"])) if {
	some name, parallelism in _plans
	not parallelism.plan.provided_by
}

_lacking[name] contains finding.too_few(_at(name, ["splits"]), least_splits, used) if {
	some name, parallelism in _plans
	used := count(_used_splits(parallelism))
	used < least_splits
}

_lacking[name] contains finding.below(_at(name, ["splits", way, "ways"]), least_ways, split.ways) if {
	some name, parallelism in _plans
	count(_used_splits(parallelism)) < least_splits
	some way, split in parallelism.splits
	split.ways < least_ways
}

_lacking[name] contains finding.missing(_at(name, ["splits", way, "ways"])) if {
	some name, parallelism in _plans
	count(_used_splits(parallelism)) < least_splits
	some way, split in parallelism.splits
	not split.ways
}

# splitting in one part splits nothing
_used_splits(parallelism) := {way |
	some way, split in parallelism.splits
	split.ways >= least_ways
}

_at(name, keys) := array.concat(root, array.concat([name, "parallelism"], keys))
