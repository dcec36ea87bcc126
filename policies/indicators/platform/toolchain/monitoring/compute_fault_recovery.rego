# METADATA
# title: Faults of compute resources are detected and recovered from automatically
# description: A faulty device or node is noticed, and capacity comes back without anybody stepping in.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.5.a.3
#   title_zh: 计算资源故障可检测并自动恢复
#   description_zh: 设备或节点发生故障时能被发现，并且无需人工介入即可恢复。
#   nature: configuration
#   reading: >-
#     Detection and recovery are two parts, and each names what provides it. Recovery starts by itself: one that waits
#     for approval or is started by hand does not suffice.
#   reading_zh: 检测与恢复是两部分，各自说明由什么提供。恢复须自动启动；等待审批或人工启动的不满足。
#   remedy: >-
#     Under platform.toolchain.monitoring.compute_faults give detection.provided_by, recovery.provided_by, and automatic
#     as recovery.trigger.
#   remedy_zh: >-
#     在 platform.toolchain.monitoring.compute_faults 下给出 detection.provided_by 和 recovery.provided_by，
#     并将 recovery.trigger 设为 automatic。
package indicators.platform.toolchain.monitoring.compute_fault_recovery

import data.lib.finding

asked := {
	["detection", "provided_by"],
	["recovery", "provided_by"],
	["recovery", "trigger"],
}

triggers := ["automatic"]

root := ["platform", "toolchain", "monitoring", "compute_faults"]

faults := input.capabilities.platform.toolchain.monitoring.compute_faults

subjects contains root if faults

findings contains finding.missing(array.concat(root, [part, field])) if {
	faults
	some [part, field] in asked
	not faults[part][field]
}

findings contains finding.not_one_of(array.concat(root, ["recovery", "trigger"]), triggers, trigger) if {
	trigger := faults.recovery.trigger
	not trigger in triggers
}
