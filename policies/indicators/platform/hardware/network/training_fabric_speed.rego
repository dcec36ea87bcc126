# METADATA
# title: The training network offers 200 GE or more
# description: The network over which training jobs exchange parameters runs at 200, 400 or 800 Gigabit Ethernet.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.2.a
#   title_zh: 训练参数交互网络达到 200 GE 及以上
#   description_zh: 训练任务交换参数所用的网络，总体带宽为 200 GE、400 GE 或 800 GE。
#   nature: configuration
#   reading: >-
#     Read as 200 Gbit/s or more: the speed of a port of the fabric or, where its ports are not seen, as in a cloud,
#     what one node of a training pool has in all. A declared port speed must reach it; of several node pools, one must.
#   reading_zh: >-
#     按不低于 200 Gbit/s 理解：取训练网络的端口速率；端口不可见时（如云上），取训练节点池单节点的总带宽。
#     声明了端口速率的，端口速率必须达标；有多个节点池的，至少一个达标。
#   remedy: Give port_speed_gbe (200 or more) under platform.hardware.network.training_fabric.
#   remedy_zh: 在 platform.hardware.network.training_fabric 下给出 port_speed_gbe（不低于 200）。
package indicators.platform.hardware.network.training_fabric_speed

import data.lib.finding

least_gbe := 200

root := ["platform", "hardware", "network", "training_fabric"]

fabric := input.capabilities.platform.hardware.network.training_fabric

subjects contains root if fabric

findings contains finding.missing(array.concat(root, ["port_speed_gbe"])) if {
	fabric
	not fabric.port_speed_gbe
	count(_pools) == 0
}

findings contains finding.below(array.concat(root, ["port_speed_gbe"]), least_gbe, fabric.port_speed_gbe) if {
	fabric.port_speed_gbe < least_gbe
}

findings contains finding.below(_bandwidth(name), least_gbe, actual) if {
	every pool in _pools {
		pool.bandwidth_gbps < least_gbe
	}
	some name, pool in _pools
	actual := pool.bandwidth_gbps
}

_pools := {name: pool |
	some name, pool in fabric.node_pools
	pool.bandwidth_gbps
}

_bandwidth(name) := array.concat(root, ["node_pools", name, "bandwidth_gbps"])
