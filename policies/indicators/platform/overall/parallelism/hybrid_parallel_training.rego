# METADATA
# title: Training is parallel in several dimensions, on one node and on several
# description: >-
#   Training jobs combine several dimensions of parallelism, on several devices of one node and on several devices of
#   each of several nodes.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.3.c
#   title_zh: 单机与多机环境下的多维混合并行训练
#   description_zh: 在单机多卡和多机多卡两种环境下，训练任务均可组合使用多个并行维度。
#   nature: configuration
#   reading: >-
#     Both settings must be shown, each by a job that combines at least two dimensions of degree 2 or more. The five
#     dimensions that the clause names must all be used by such jobs, not all in one; others may be there. Model
#     parallelism is how many parts a replica is divided into by any cut, tensor and pipeline included, so it does not
#     count again among the two that are combined.
#   reading_zh: >-
#     两种环境均须各有一个任务，组合至少两个并行度不低于 2 的维度。
#     条款列举的五个维度须全部出现在此类任务中，不要求同一任务全部具备，也可有其他维度。
#     模型并行指单个副本按任何方式切分的份数，含张量与流水线切分，因此不重复计入所组合的两个维度。
#   remedy: >-
#     Under platform.overall.parallelism.parallel_training give jobs with provided_by, nodes, devices_per_node and the
#     degree of each of dimensions: data, model, tensor, pipeline and optimizer.
#   remedy_zh: >-
#     在 platform.overall.parallelism.parallel_training 下给出任务，填写 provided_by、nodes、devices_per_node。
#     并在 dimensions 下给出 data、model、tensor、pipeline、optimizer 的 degree。
package indicators.platform.overall.parallelism.hybrid_parallel_training

import data.lib.device_spread
import data.lib.finding

root := ["platform", "overall", "parallelism", "parallel_training"]

jobs := input.capabilities.platform.overall.parallelism.parallel_training

named := {"data", "model", "tensor", "pipeline", "optimizer"}

least_degree := 2

least_combined := 2

subjects contains root if jobs

findings contains finding.lacks(root, member) if {
	jobs
	some member in _lacking
}

findings contains shortfall if {
	count(_lacking) > 0
	some shortfall in _shortfalls
}

# settings in which no such job runs, and dimensions that no such job has
_lacking := (device_spread.settings | named) - (_settings | _dimensions)

_settings := {device_spread.setting(job) | some job in _hybrid}

_dimensions := {dimension | some name, _ in _hybrid; some dimension in _divided[name]}

# jobs that are told completely, run in one of the settings, and combine enough dimensions
_hybrid := {name: job |
	some name, job in jobs
	job.provided_by
	device_spread.setting(job)
	count(_divided[name] - {"model"}) >= least_combined
}

_divided := {name: dimensions |
	some name, job in jobs
	dimensions := {dimension |
		some dimension, along in job.dimensions
		along.degree >= least_degree
	}
}

_shortfalls contains finding.missing(array.concat(root, [name, field])) if {
	some name, job in jobs
	some field in {"provided_by", "nodes", "devices_per_node", "dimensions"}
	not job[field]
}

_shortfalls contains finding.below(array.concat(root, [name, "devices_per_node"]), least, job.devices_per_node) if {
	some name, job in jobs
	least := device_spread.least_devices_per_node
	job.devices_per_node < least
}

_shortfalls contains finding.too_few(array.concat(root, [name, "dimensions"]), least_combined, count(combined)) if {
	some name, job in jobs
	job.dimensions
	combined := _divided[name] - {"model"}
	count(combined) < least_combined
}

_shortfalls contains finding.missing(array.concat(root, [name, "dimensions", dimension, "degree"])) if {
	some name, job in jobs
	some dimension, along in job.dimensions
	not along.degree
}

_shortfalls contains finding.below(degree, least_degree, along.degree) if {
	some name, job in jobs
	some dimension, along in job.dimensions
	along.degree < least_degree
	degree := array.concat(root, [name, "dimensions", dimension, "degree"])
}
