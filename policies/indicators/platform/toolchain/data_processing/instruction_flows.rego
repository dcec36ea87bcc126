# METADATA
# title: Instruction data has a processing tool whose flow users can shape
# description: >-
#   A tool processes instruction data, and its user defines the processing flow, or arranges the steps by eye.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.2.a
#   title_zh: 有指令处理工具且流程可定制或可视编排
#   description_zh: 有处理指令数据的工具，用户可以自行定制处理流程，或以可视方式编排步骤。
#   nature: configuration
#   reading: >-
#     The tool names what provides it. Its flow can be customised or arranged visually: one of the two suffices, named
#     with what provides it.
#   reading_zh: 指令处理工具须说明由什么提供；流程可定制或可视编排，二者具备其一并说明由什么提供即可。
#   remedy: >-
#     Under platform.toolchain.data_processing.instruction_processing give provided_by, and
#     flow.customization.provided_by or flow.visual_orchestration.provided_by.
#   remedy_zh: >-
#     在 platform.toolchain.data_processing.instruction_processing 下给出 provided_by，以及
#     flow.customization.provided_by 或 flow.visual_orchestration.provided_by。
package indicators.platform.toolchain.data_processing.instruction_flows

import data.lib.complete_entries
import data.lib.finding

root := ["platform", "toolchain", "data_processing", "instruction_processing"]

processing := input.capabilities.platform.toolchain.data_processing.instruction_processing

subjects contains root if processing

findings contains finding.missing(array.concat(root, [field])) if {
	processing
	some field in {"provided_by", "flow"}
	not processing[field]
}

findings contains shortfall if {
	path := array.concat(root, ["flow"])
	some shortfall in complete_entries.too_few_complete(path, processing.flow, {"provided_by"}, 1)
}
