# METADATA
# title: Links are aggregated
# description: Several links of the network act as one.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.2.c
#   title_zh: 多条链路聚合使用
#   description_zh: 网络可将多条链路聚合为一条使用。
#   nature: configuration
#   reading: >-
#     A group of two or more links that says what provides it and how it is agreed on, LACP or static; an
#     active-backup pair uses one link at a time and is neither. One such group is enough.
#   reading_zh: >-
#     须有一组不少于两条链路的聚合，写明提供者与协商方式（LACP 或静态）；主备方式同一时刻只用一条链路，不属于聚合。
#     有一组即可。
#   remedy: >-
#     Under platform.hardware.network.link_aggregation give one group provided_by, protocol and links (2 or more).
#   remedy_zh: 在 platform.hardware.network.link_aggregation 下至少为一组链路给出 provided_by、protocol 与 links（不少于 2）。
package indicators.platform.hardware.network.link_aggregation

import data.lib.finding

least_links := 2

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
	some part in ["provided_by", "protocol", "links"]
	not group[part]
} | {finding.below(array.concat(path, ["links"]), least_links, group.links) |
	group.links < least_links
}
