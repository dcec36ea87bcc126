# METADATA
# title: Training recovers from a fault within one hour
# description: >-
#   When a device, memory, a power supply or something else fails, the training job trains again within an hour.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.2.g
#   title_zh: 训练故障在 1 h 内恢复
#   description_zh: 加速处理器、内存、电源等出现故障后，训练任务在 1 h 内恢复。
#   nature: performance
#   reading: >-
#     Every recovery that is declared must take 60 minutes or less, from the fault until the job trains again, and say
#     what failed and what recovered the job. The kinds of fault that the clause names are examples: one kind is enough.
#   reading_zh: >-
#     声明的每次恢复均须不超过 60 min，自故障发生至任务重新训练，并说明故障种类和由什么恢复。
#     条款列举的故障仅为举例，有一种即可。
#   remedy: >-
#     Record recoveries with provided_by, fault and recovery_minutes (60 or less) under
#     platform.overall.reliability.fault_recoveries.
#   remedy_zh: >-
#     在 platform.overall.reliability.fault_recoveries 下记录恢复过程。
#     填写 provided_by、fault 和 recovery_minutes（不超过 60）。
package indicators.platform.overall.reliability.fault_recovery_time

import data.lib.finding

root := ["platform", "overall", "reliability", "fault_recoveries"]

recoveries := input.capabilities.platform.overall.reliability.fault_recoveries

greatest_minutes := 60

subjects contains array.concat(root, [name]) if some name, _ in recoveries

findings contains finding.missing(array.concat(root, [name, field])) if {
	some name, recovery in recoveries
	some field in {"provided_by", "fault", "recovery_minutes"}
	not recovery[field]
}

findings contains finding.above(minutes, greatest_minutes, recovery.recovery_minutes) if {
	some name, recovery in recoveries
	recovery.recovery_minutes > greatest_minutes
	minutes := array.concat(root, [name, "recovery_minutes"])
}
