# METADATA
# title: The components of distributed computation are all there
# description: >-
#   A framework for parallel training or inference, a model compiler, a library for collective communication, and
#   components that virtualize devices and schedule jobs.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.3.b
#   title_zh: 分布式并行各类组件齐备
#   description_zh: 框架、编译器、集合通信库，以及负责设备虚拟化和任务调度的组件均已具备。
#   nature: configuration
#   reading: >-
#     All of them are asked for. A framework for either training or inference is enough. Virtualization and scheduling
#     are two tasks, each of which says what does it; one component may do both.
#   reading_zh: 各类组件均须具备。框架用于训练或推理之一即可。虚拟化与调度按两项要求，分别说明由什么提供，可为同一组件。
#   remedy: >-
#     Fill provided_by of each of the five parts under platform.overall.parallelism.components: parallel_framework,
#     model_compiler, collective_communication_library, virtualization and scheduling.
#   remedy_zh: >-
#     在 platform.overall.parallelism.components 下填写五个部分的 provided_by。
#     即 parallel_framework、model_compiler、collective_communication_library、virtualization、scheduling。
package indicators.platform.overall.parallelism.parallel_components

import data.lib.finding

root := ["platform", "overall", "parallelism", "components"]

components := input.capabilities.platform.overall.parallelism.components

parts := {
	"parallel_framework",
	"model_compiler",
	"collective_communication_library",
	"virtualization",
	"scheduling",
}

subjects contains root if components

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	components
	some part in parts
	not components[part].provided_by
}
