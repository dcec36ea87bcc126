# METADATA
# title: The processing of instruction data is made faster
# description: >-
#   Something makes the processing of data for supervised fine-tuning faster, such as a cluster or accelerators.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.1.2.b.5
#   title_zh: 指令数据处理具备加速功能
#   description_zh: 以集群、加速器等手段加快监督微调数据的处理。
#   nature: configuration
#   reading: >-
#     One is enough: what makes it faster, by which method, and on how many workers at once. Parallel processes or a
#     cluster with a single worker are not faster than without; an accelerator, a vectorized engine or a cache may have
#     one.
#   reading_zh: >-
#     有一种即可，须说明由什么加速、采用何种方法、同时有多少个工作单元。
#     并行进程和集群方式的工作单元不少于 2，单个不构成加速。
#     其他方法可为一个。
#   remedy: >-
#     Give an entry with provided_by, method and workers under
#     development.data.processing.instruction_data.acceleration.
#   remedy_zh: >-
#     在 development.data.processing.instruction_data.acceleration 下添加条目，填写 provided_by、method 和 workers。
package indicators.development.data.processing.processing_acceleration

import data.lib.finding

root := ["development", "data", "processing", "instruction_data", "acceleration"]

accelerations := input.capabilities.development.data.processing.instruction_data.acceleration

least_parallel_workers := 2

parallel := {"parallel_processes", "distributed_cluster"}

subjects contains array.concat(root, [name]) if some name, _ in accelerations

findings contains shortfall if {
	every name, _ in accelerations {
		_shortfalls[name]
	}
	some name, _ in accelerations
	some shortfall in _shortfalls[name]
}

_shortfalls[name] contains finding.missing(array.concat(root, [name, field])) if {
	some name, acceleration in accelerations
	some field in {"provided_by", "method", "workers"}
	not acceleration[field]
}

_shortfalls[name] contains finding.below(array.concat(root, [name, "workers"]), least_parallel_workers, actual) if {
	some name, acceleration in accelerations
	acceleration.method in parallel
	actual := acceleration.workers
	actual < least_parallel_workers
}
