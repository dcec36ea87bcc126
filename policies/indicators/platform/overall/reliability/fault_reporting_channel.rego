# METADATA
# title: Faults have a channel of their own, and one controller acts on what is inspected
# description: >-
#   Faults are reported on a channel; looking at resources and commanding them are kept apart; fault tolerance has one
#   controller, which decides on the state of the inspected resources and nothing else.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.2.c
#   title_zh: 故障上报通道独立，容错由单一控制源依据资源状态决策
#   description_zh: 设有故障上报通道；检视与控制各走各的通道；容错只有一个控制源，且只依据被检视资源的状态作出决策。
#   nature: document
#   reading: >-
#     Five parts: a channel for reports; an inspection channel and a control channel, both named; what they have apart,
#     be it network, service or process; exactly one controller; and that it decides on the state of inspected resources
#     alone.
#   reading_zh: >-
#     五项均须具备：故障上报通道；检视通道与控制通道；两者在网络、服务或进程上分离；有且仅有一个控制源；控制源只依据所检视资源的状态。
#   remedy: >-
#     Under platform.overall.reliability.fault_reporting fill provided_by, inspection_channel.provided_by,
#     control_channel.provided_by, channel_separation, and one entry under controllers with provided_by and decides_on.
#   remedy_zh: >-
#     在 platform.overall.reliability.fault_reporting 下填写 provided_by、inspection_channel.provided_by、
#     control_channel.provided_by、channel_separation。
#     并在 controllers 下给出唯一条目，填写 provided_by 和 decides_on。
package indicators.platform.overall.reliability.fault_reporting_channel

import data.lib.finding

root := ["platform", "overall", "reliability", "fault_reporting"]

reporting := input.capabilities.platform.overall.reliability.fault_reporting

most_controllers := 1

separations := {"separate_networks", "separate_services", "separate_processes"}

inputs := {"state_of_inspected_resources"}

subjects contains root if reporting

findings contains finding.missing(array.concat(root, [field])) if {
	reporting
	some field in {"provided_by", "channel_separation"}
	not reporting[field]
}

findings contains finding.missing(array.concat(root, [channel, "provided_by"])) if {
	reporting
	some channel in {"inspection_channel", "control_channel"}
	not reporting[channel].provided_by
}

findings contains finding.not_one_of(array.concat(root, ["channel_separation"]), separations, actual) if {
	actual := reporting.channel_separation
	not actual in separations
}

findings contains finding.missing(array.concat(root, ["controllers"])) if {
	reporting
	count(_controllers) == 0
}

findings contains finding.above(array.concat(root, ["controllers"]), most_controllers, count(_controllers)) if {
	count(_controllers) > most_controllers
}

findings contains finding.missing(array.concat(root, ["controllers", name, field])) if {
	some name, controller in _controllers
	some field in {"provided_by", "decides_on"}
	not controller[field]
}

findings contains finding.not_one_of(array.concat(root, ["controllers", name, "decides_on"]), inputs, actual) if {
	some name, controller in _controllers
	actual := controller.decides_on
	not actual in inputs
}

default _controllers := {}

_controllers := reporting.controllers
