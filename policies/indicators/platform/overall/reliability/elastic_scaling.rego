# METADATA
# title: Computing resources follow the load
# description: As the load changes, the computing resources of a workload are adjusted to it.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.2.d
#   title_zh: 计算资源随负载自动伸缩
#   description_zh: 工作负载变化时，自动增减其计算资源。
#   nature: configuration
#   reading: >-
#     One workload is enough, and one kind of resource: those that the clause names are examples. What makes it dynamic
#     are a range, whose greatest amount is above its least, and a measure of load that it follows.
#   reading_zh: >-
#     有一个工作负载、一种资源即可，条款列举的资源仅为举例。
#     动态调整须有范围（最大值大于最小值）和所依据的负载指标。
#   remedy: >-
#     Give an entry with provided_by, resource, workload_signal, minimum_amount and a greater maximum_amount under
#     platform.overall.reliability.elastic_scaling.
#   remedy_zh: >-
#     在 platform.overall.reliability.elastic_scaling 下添加条目。
#     填写 provided_by、resource、workload_signal、minimum_amount 和更大的 maximum_amount。
package indicators.platform.overall.reliability.elastic_scaling

import data.lib.finding

root := ["platform", "overall", "reliability", "elastic_scaling"]

scaling := input.capabilities.platform.overall.reliability.elastic_scaling

fields := {"provided_by", "resource", "workload_signal", "minimum_amount", "maximum_amount"}

subjects contains array.concat(root, [name]) if some name, _ in scaling

findings contains shortfall if {
	every name, _ in scaling {
		_shortfalls[name]
	}
	some name, _ in scaling
	some shortfall in _shortfalls[name]
}

_shortfalls[name] contains finding.missing(array.concat(root, [name, field])) if {
	some name, workload in scaling
	some field in fields
	not workload[field]
}

_shortfalls[name] contains finding.mismatched(maximum, workload.minimum_amount, workload.maximum_amount) if {
	some name, workload in scaling
	workload.maximum_amount <= workload.minimum_amount
	maximum := array.concat(root, [name, "maximum_amount"])
}
