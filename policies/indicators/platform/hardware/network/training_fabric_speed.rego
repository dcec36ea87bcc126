# METADATA
# title: The training network offers 200 GE or more
# description: The network that exchanges parameters during training runs at 200, 400 or 800 Gigabit Ethernet.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.2.a
#   title_zh: 训练参数交互网络达到 200 GE 及以上
#   nature: configuration
#   reading: |
#     200 GE, 400 GE or 800 GE is read as 200 Gbit/s or more: the speed of a port of the fabric, or what a node of a
#     training pool has in all where the fabric's ports are not seen, as in a cloud. A declared port speed must reach
#     it; of several node pools, one must.
#   remedy: give port_speed_gbe under platform.hardware.network.training_fabric, 200 or more
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
