# METADATA
# title: Jobs go on elsewhere when a node or its communication is lost
# description: >-
#   When a node or its communication is lost, the job gets another node, sets collective communication up again and goes
#   on computing.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.2.a
#   title_zh: 节点或通信失效后任务换节点续算
#   description_zh: 节点失效或通信中断时，任务获得新节点，重建集合通信后继续计算。
#   nature: configuration
#   reading: >-
#     Both losses must be noticed, that of a node and that of communication, and all three steps must follow: another
#     node, collective communication set up again, and the job going on. Each says what provides it; one component may
#     provide several.
#   reading_zh: >-
#     节点失效和通信中断两种情形均须能发现。
#     其后三步均须具备：换新节点、重建集合通信、任务继续。
#     各项分别说明由什么提供，可为同一组件。
#   remedy: >-
#     Fill provided_by of each of the five parts under platform.overall.reliability.job_rescheduling: node_unavailable,
#     communication_unavailable, node_replacement, collective_reconfiguration and job_continuation.
#   remedy_zh: >-
#     在 platform.overall.reliability.job_rescheduling 下填写五个部分的 provided_by。
#     即 node_unavailable、communication_unavailable、node_replacement、collective_reconfiguration、job_continuation。
package indicators.platform.overall.reliability.node_rescheduling

import data.lib.finding

root := ["platform", "overall", "reliability", "job_rescheduling"]

rescheduling := input.capabilities.platform.overall.reliability.job_rescheduling

parts := {
	"node_unavailable",
	"communication_unavailable",
	"node_replacement",
	"collective_reconfiguration",
	"job_continuation",
}

subjects contains root if rescheduling

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	rescheduling
	some part in parts
	not rescheduling[part].provided_by
}
