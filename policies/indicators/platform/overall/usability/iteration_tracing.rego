# METADATA
# title: A tool shows where each iteration of a model came from
# description: In a tool that shows it at a glance, one can trace an iteration of a model back to what it came from.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.4.b.1
#   title_zh: 以可视化工具追溯模型迭代的来源
#   description_zh: 使用者可在可视化工具中，查看模型每次迭代由何而来。
#   nature: configuration
#   reading: >-
#     A tool, how it shows the trace, and what keeps the links from an iteration to the one before it, its data and its
#     settings. Text output, such as a log, is not shown at a glance.
#   reading_zh: 须说明工具、展示方式，以及由什么记录各次迭代与前一版本、数据和配置的关联。日志等纯文本输出不算直观展示。
#   remedy: Fill provided_by, display and lineage.provided_by under platform.overall.usability.iteration_tracing.
#   remedy_zh: >-
#     在 platform.overall.usability.iteration_tracing 下填写 provided_by、display 和 lineage.provided_by。
package indicators.platform.overall.usability.iteration_tracing

import data.lib.finding

root := ["platform", "overall", "usability", "iteration_tracing"]

tracing := input.capabilities.platform.overall.usability.iteration_tracing

displays := {"graph", "dashboard", "timeline", "table"}

subjects contains root if tracing

findings contains finding.missing(array.concat(root, [field])) if {
	tracing
	some field in {"provided_by", "display"}
	not tracing[field]
}

findings contains finding.not_one_of(array.concat(root, ["display"]), displays, tracing.display) if {
	tracing.display
	not tracing.display in displays
}

findings contains finding.missing(array.concat(root, ["lineage", "provided_by"])) if {
	tracing
	not tracing.lineage.provided_by
}
