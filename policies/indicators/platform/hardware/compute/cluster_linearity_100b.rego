# METADATA
# title: Clusters scale at 70 % linearity for 100-billion-parameter training
# description: >-
#   Where several devices form a cluster for training, its linearity for a model of 100 billion to a trillion
#   parameters is at least 70 %.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.1.k
#   title_zh: 千亿、万亿参数训练的集群线性度不低于 70%
#   description_zh: 多台计算设备组成训练集群时，千亿、万亿参数模型训练任务的线性度不低于 70%。
#   nature: performance
#   reading: >-
#     Linearity is computed, never typed. Two or three representative devices are each measured in the cluster and
#     alone; the ratio of both means is the linearity, since the number of devices is on both sides. A cluster has
#     two devices or more. One test at 1e11 parameters or more that shows it is enough.
#   reading_zh: >-
#     线性度由吞吐率计算得出，不直接填写：取 2 至 3 个代表性设备，分别测其在集群中与单独工作时的吞吐率；
#     设备总数在分子、分母上相同，故以两者均值之比为线性度。集群不少于 2 台设备；有一次在千亿参数及以上的测试达标即可。
#   remedy: >-
#     Under platform.hardware.compute.scaling_tests give a test with provided_by, model_parameters (1e11 or more),
#     devices, and two or three representatives, each with in_cluster_tokens_per_second and
#     standalone_tokens_per_second; the ratio of the sums is 0.70 or more.
#   remedy_zh: >-
#     在 platform.hardware.compute.scaling_tests 下给出一次测试的 provided_by、model_parameters（不少于
#     1e11）、devices 和 2 至 3 个 representatives，各含 in_cluster_tokens_per_second 与 standalone_tokens_per_second；
#     两项合计之比不低于 0.70。
package indicators.platform.hardware.compute.cluster_linearity_100b

import data.lib.scaling_tests

least_parameters := 100000000000

least_linearity := 0.7

root := ["platform", "hardware", "compute", "scaling_tests"]

tests := input.capabilities.platform.hardware.compute.scaling_tests

subjects contains array.concat(root, [name]) if some name, _ in tests

findings contains shortfall if {
	some shortfall in scaling_tests.shortfalls(root, tests, least_parameters, least_linearity)
}
