# METADATA
# title: Inference is spread over several devices, on one node and on several
# description: >-
#   An instance of a model can be spread over several devices of one node, and over several devices of each of several
#   nodes.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.3.d
#   title_zh: 推理可分布到单机多卡与多机多卡
#   description_zh: 模型实例可部署在单机多卡上，也可部署在多机多卡上进行分布式推理。
#   nature: configuration
#   reading: >-
#     Both settings must be shown by a service. The figures are those of one instance of the model: several replicas on
#     one device each are not distributed inference. On several nodes each gives two devices or more.
#   reading_zh: 两种环境均须有服务证明。数字按单个模型实例计，多个单卡副本不算分布式推理。多机时每个节点不少于两个设备。
#   remedy: >-
#     Under platform.overall.parallelism.distributed_inference give services with provided_by, nodes and
#     devices_per_node, one on one node and one on several.
#   remedy_zh: >-
#     在 platform.overall.parallelism.distributed_inference 下给出单机和多机各一个服务。
#     填写 provided_by、nodes 和 devices_per_node。
package indicators.platform.overall.parallelism.distributed_inference

import data.lib.device_spread
import data.lib.finding

root := ["platform", "overall", "parallelism", "distributed_inference"]

services := input.capabilities.platform.overall.parallelism.distributed_inference

subjects contains root if services

findings contains finding.lacks(root, setting) if {
	services
	some setting in _lacking
}

findings contains finding.missing(array.concat(root, [name, field])) if {
	count(_lacking) > 0
	some name, service in services
	some field in {"provided_by", "nodes", "devices_per_node"}
	not service[field]
}

findings contains finding.below(array.concat(root, [name, "devices_per_node"]), least, service.devices_per_node) if {
	count(_lacking) > 0
	some name, service in services
	least := device_spread.least_devices_per_node
	service.devices_per_node < least
}

_lacking := device_spread.settings - {setting |
	some service in services
	service.provided_by
	setting := device_spread.setting(service)
}
