# METADATA
# title: Devices of different kinds are managed and scheduled together
# description: >-
#   Devices of different kinds, such as GPUs and CPUs, are kept account of and scheduled so that they work together on
#   inference.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.2.f
#   title_zh: 异构资源统一管理和调度
#   description_zh: 对 GPU、CPU 等不同种类的设备进行管理和协同调度，共同完成推理。
#   nature: configuration
#   reading: >-
#     Management and scheduling are both asked for. Heterogeneous means two kinds of device or more, each in a pool
#     that names what provides it; two pools of one kind are one. GPU and CPU are examples.
#   reading_zh: 管理和调度缺一不可。异构指不少于 2 种设备，每种须有写明由什么提供的资源池，同种设备的两个池算一种；GPU、CPU 为举例。
#   remedy: >-
#     Give provided_by of management and of scheduling, and pools (provided_by, device) of two kinds of device, under
#     inference.serving.efficiency.heterogeneous_resources.
#   remedy_zh: >-
#     在 inference.serving.efficiency.heterogeneous_resources 下给出 management、scheduling 的 provided_by，
#     以及两种设备的 pools（provided_by、device）。
package indicators.inference.serving.efficiency.heterogeneous_scheduling

import data.lib.counted_entries
import data.lib.finding

least_kinds := 2

parts := {"management", "scheduling"}

root := ["inference", "serving", "efficiency", "heterogeneous_resources"]

resources := input.capabilities.inference.serving.efficiency.heterogeneous_resources

subjects contains root if resources

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	resources
	some part in parts
	not resources[part].provided_by
}

findings contains finding.too_few(_pools, least_kinds, count(_kinds)) if {
	resources
	count(_kinds) < least_kinds
}

findings contains shortfall if {
	count(_kinds) < least_kinds
	some shortfall in counted_entries.shortfalls(_lacking)
}

_pools := array.concat(root, ["pools"])

_lacking[name] contains finding.missing(array.concat(_pools, [name, field])) if {
	some name, pool in resources.pools
	some field in {"provided_by", "device"}
	not pool[field]
}

_kinds := {pool.device | some pool in counted_entries.complete(resources.pools, _lacking)}
