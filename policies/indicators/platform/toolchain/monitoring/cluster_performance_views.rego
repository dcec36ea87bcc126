# METADATA
# title: The performance of a cluster is shown in charts and analysed
# description: >-
#   Charts show where a cluster spends its time and what its links and nodes achieve, and an analysis explains it.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.5.b.3
#   title_zh: 以图表展示并分析集群性能
#   description_zh: 以图表展示集群的时间花费以及链路和节点的表现，并加以分析。
#   nature: document
#   reading: >-
#     Display and analysis are two parts. All five measures are asked for: the gap between iterations, compute time,
#     communication time, link bandwidth, and the data that each node processes. Each names what provides it.
#   reading_zh: >-
#     显示与分析是两部分；五项内容都要有：迭代间隙、计算时间、通信时间、链路带宽、节点数据处理性能。各自说明由什么提供。
#   remedy: >-
#     Under platform.toolchain.monitoring.cluster_performance give provided_by for visualization and analysis, and under
#     measures for iteration_gap, compute_time, communication_time, link_bandwidth and node_throughput.
#   remedy_zh: >-
#     在 platform.toolchain.monitoring.cluster_performance 下为 visualization 和 analysis 给出 provided_by，
#     并在 measures 下为 iteration_gap、compute_time、communication_time、
#     link_bandwidth 和 node_throughput 给出 provided_by。
package indicators.platform.toolchain.monitoring.cluster_performance_views

import data.lib.finding

measures := {
	"communication_time",
	"compute_time",
	"iteration_gap",
	"link_bandwidth",
	"node_throughput",
}

root := ["platform", "toolchain", "monitoring", "cluster_performance"]

performance := input.capabilities.platform.toolchain.monitoring.cluster_performance

subjects contains root if performance

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	performance
	some part in {"visualization", "analysis"}
	not performance[part].provided_by
}

findings contains finding.missing(array.concat(root, ["measures", measure, "provided_by"])) if {
	performance
	some measure in measures
	not performance.measures[measure].provided_by
}
