# METADATA
# title: Training accelerators sum up to 1000 PFLOPS FP16 for 100-billion-parameter models
# description: >-
#   The theoretical FP16 compute of all training devices, summed, is at least 1000 PFLOPS for models of 100 billion
#   to a trillion parameters.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.1.j
#   title_zh: 训练算力理论值合计不低于 1000 PFLOPS（千亿、万亿模型）
#   description_zh: 训练用计算设备的 FP16 理论算力合计，面向千亿、万亿参数模型不低于 1000 PFLOPS。
#   nature: configuration
#   reading: >-
#     Peaks are dense, without sparsity, and come from the device table; a pool gives its own figure only for a
#     device that the table lacks, and one that contradicts the table fails. Pools that lack a part do not count,
#     and are findings only where the others do not reach the sum. The figure is asked of the platform as a whole,
#     and once for both sizes of model.
#   reading_zh: >-
#     算力取稠密（不含稀疏）峰值，以设备表为准；仅对表中没有的设备由资源池自行给出，与表不一致的即不满足。
#     资源池缺少某一部分的不计入，其余资源池未达标时才列为问题。按平台合计，千亿与万亿共用这一限值。
#   remedy: >-
#     Under platform.hardware.compute.training_accelerators give each pool provided_by, model and count, and
#     fp16_tflops for a device that the table lacks; together they reach 1000 PFLOPS.
#   remedy_zh: >-
#     在 platform.hardware.compute.training_accelerators 下为每个资源池给出 provided_by、model、count，设备表没有的设备再给出
#     fp16_tflops；合计不低于 1000 PFLOPS。
package indicators.platform.hardware.compute.training_compute_100b

import data.lib.accelerator_pools

least_pflops := 1000

root := ["platform", "hardware", "compute", "training_accelerators"]

pools := input.capabilities.platform.hardware.compute.training_accelerators

# without the table no device is known, and a pool must give its own figure
default devices := {}

devices := data.knowledge.accelerators

subjects contains root if pools

findings contains shortfall if {
	some shortfall in accelerator_pools.shortfalls(root, pools, devices, least_pflops)
}
