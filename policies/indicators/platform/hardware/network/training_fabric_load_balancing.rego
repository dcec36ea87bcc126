# METADATA
# title: The training network balances its load
# description: The network over which training jobs exchange parameters spreads their traffic over its paths.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.2.f
#   title_zh: 训练网络均衡各路径的流量
#   description_zh: 训练任务交换参数所用的网络能够在多条路径间均衡负载。
#   nature: document
#   reading: >-
#     The load balancing must be that of the network over which parameters are exchanged: both the fabric and what
#     balances it are named. A load balancer in front of services does not count.
#   reading_zh: 须是参数交互网络自身的负载均衡：该网络及其均衡手段都须写明；业务前端的负载均衡器不算。
#   remedy: Under platform.hardware.network.training_fabric give provided_by and load_balancing.provided_by.
#   remedy_zh: 在 platform.hardware.network.training_fabric 下给出 provided_by 与 load_balancing.provided_by。
package indicators.platform.hardware.network.training_fabric_load_balancing

import data.lib.finding

root := ["platform", "hardware", "network", "training_fabric"]

fabric := input.capabilities.platform.hardware.network.training_fabric

subjects contains array.concat(root, ["load_balancing"]) if fabric.load_balancing

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	fabric.load_balancing
	not fabric.provided_by
}

findings contains finding.missing(array.concat(root, ["load_balancing", "provided_by"])) if {
	fabric.load_balancing
	not fabric.load_balancing.provided_by
}
