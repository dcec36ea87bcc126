# METADATA
# title: Clusters in several regions and machine rooms stand in for each other
# description: >-
#   Workloads are scheduled over clusters in several regions and machine rooms, so that the service outlives the loss
#   of any one of them.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.3.f
#   title_zh: 跨地域、跨机房集群调度保障高可用
#   description_zh: 工作负载在多个地域和机房的集群之间调度，任一地域或机房发生故障时服务不中断。
#   nature: configuration
#   reading: >-
#     Cross-region means clusters in two regions or more; cross-room means two machine rooms or more in one of them,
#     since rooms of different regions already count as regions. What schedules over the sites and what moves traffic
#     away from a failed one are both asked for. Rooms count when they name their cluster.
#   reading_zh: 跨地域指不少于 2 个地域有集群；跨机房指其中至少一个地域内不少于 2 个机房有集群，不同地域的机房已按地域计。跨站点调度和故障切换缺一不可。机房须写明由什么提供方可计入。
#   remedy: >-
#     Give provided_by of scheduling and of failover, and two regions, one of them with two machine_rooms, each room
#     with provided_by, under inference.serving.stability.multi_site.
#   remedy_zh: >-
#     在 inference.serving.stability.multi_site 下给出 scheduling、failover 的 provided_by，以及两个 regions，
#     其中一个有两个 machine_rooms，每个机房给出 provided_by。
package indicators.inference.serving.stability.multi_site_scheduling

import data.lib.finding

least_regions := 2

least_rooms := 2

parts := {"scheduling", "failover"}

root := ["inference", "serving", "stability", "multi_site"]

multi_site := input.capabilities.inference.serving.stability.multi_site

subjects contains root if multi_site

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	multi_site
	some part in parts
	not multi_site[part].provided_by
}

findings contains finding.too_few(_regions, least_regions, count(_rooms)) if {
	multi_site
	count(_rooms) < least_regions
}

findings contains finding.too_few(array.concat(_regions, [region, "machine_rooms"]), least_rooms, count(rooms)) if {
	not _crosses_rooms
	some region, rooms in _rooms
}

findings contains shortfall if {
	_falls_short
	some shortfall in _unnamed
}

_crosses_rooms if {
	some rooms in _rooms
	count(rooms) >= least_rooms
}

_falls_short if count(_rooms) < least_regions

_falls_short if not _crosses_rooms

# the machine rooms that count, by region
_rooms[region] contains name if {
	some region, site in multi_site.regions
	some name, room in site.machine_rooms
	room.provided_by
}

_unnamed contains finding.missing(array.concat(_regions, [region, "machine_rooms", name, "provided_by"])) if {
	some region, site in multi_site.regions
	some name, room in site.machine_rooms
	not room.provided_by
}

_regions := array.concat(root, ["regions"])
