# METADATA
# title: Training goes on from where a fault stopped it
# description: >-
#   For training jobs on a cluster, faulty resources are detected and isolated without anybody's help, the state of the
#   job is saved, and training goes on from it.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.2.b
#   title_zh: 训练故障后从断点续训
#   description_zh: 集群训练任务出现故障时，自动发现并隔离故障资源，保留断点状态，并据此继续训练。
#   nature: configuration
#   reading: >-
#     Four things: detecting, isolating, saving, resuming. The first two must be automatic. The saved state is the one
#     that is there when the fault strikes: taken at the fault, or the last one of those taken periodically, but not by
#     hand; it must lie where the loss of the node does not reach it, that is on shared storage or in the memory of
#     another node.
#   reading_zh: >-
#     四项均须具备：检测、隔离、保存、续训。
#     前两项须为自动。
#     断点信息指故障发生时可用的状态：故障时保存，或周期性保存的最近一次，手动保存不计。
#     保存位置须不受节点失效影响，即共享存储或其他节点的内存。
#   remedy: >-
#     Under platform.overall.reliability.training_resumption fill provided_by of all four parts, trigger (automatic) of
#     fault_detection and fault_isolation, and taken and kept_on of checkpoint_saving.
#   remedy_zh: >-
#     在 platform.overall.reliability.training_resumption 下填写四个部分的 provided_by。
#     fault_detection 与 fault_isolation 的 trigger 为 automatic。
#     checkpoint_saving 还须填写 taken 和 kept_on。
package indicators.platform.overall.reliability.training_resumption

import data.lib.finding

root := ["platform", "overall", "reliability", "training_resumption"]

resumption := input.capabilities.platform.overall.reliability.training_resumption

parts := {"fault_detection", "fault_isolation", "checkpoint_saving", "resumption"}

# what a part must be like, besides being there
conditions := {
	["fault_detection", "trigger"]: {"automatic"},
	["fault_isolation", "trigger"]: {"automatic"},
	["checkpoint_saving", "taken"]: {"at_fault", "periodically"},
	["checkpoint_saving", "kept_on"]: {"shared_storage", "memory_of_another_node"},
}

subjects contains root if resumption

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	resumption
	some part in parts
	not resumption[part].provided_by
}

findings contains finding.missing(array.concat(root, [part, field])) if {
	resumption
	some [part, field], _ in conditions
	not resumption[part][field]
}

findings contains finding.not_one_of(array.concat(root, [part, field]), accepted, actual) if {
	some [part, field], accepted in conditions
	actual := resumption[part][field]
	not actual in accepted
}
