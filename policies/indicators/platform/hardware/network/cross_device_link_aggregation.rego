# METADATA
# title: Links are aggregated across network devices
# description: Links that end on different network devices act as one, so that the loss of a device does not cut them.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.2.d
#   title_zh: 链路聚合跨越多台网络设备
#   description_zh: 链路分别接到不同的网络设备，仍聚合为一条使用，一台设备失效时不致中断。
#   nature: configuration
#   reading: >-
#     A group of two or more links that end on two or more network devices, such as M-LAG or a dual-homed bond, with
#     what provides it. That it raises reliability follows from its spanning devices. One such group is enough.
#   reading_zh: >-
#     须有一组不少于两条、终结于不少于两台网络设备的链路，如 M-LAG 或双归绑定，并写明提供者；
#     可靠性由跨设备体现。有一组即可。
#   remedy: >-
#     Under platform.hardware.network.link_aggregation give one group provided_by, links (2 or more) and devices (2
#     or more).
#   remedy_zh: >-
#     在 platform.hardware.network.link_aggregation 下至少为一组链路给出 provided_by、links（不少于
#     2）与 devices（不少于 2）。
package indicators.platform.hardware.network.cross_device_link_aggregation

import data.lib.finding

least := {"links": 2, "devices": 2}

root := ["platform", "hardware", "network", "link_aggregation"]

groups := input.capabilities.platform.hardware.network.link_aggregation

subjects contains array.concat(root, [name]) if some name, _ in groups

findings contains shortfall if {
	every group in groups {
		count(_shortfalls([], group)) > 0
	}
	some name, group in groups
	some shortfall in _shortfalls(array.concat(root, [name]), group)
}

_shortfalls(path, group) := {finding.missing(array.concat(path, [part])) |
	some part in ["provided_by", "links", "devices"]
	not group[part]
} | {finding.below(array.concat(path, [part]), figure, group[part]) |
	some part, figure in least
	group[part] < figure
}
