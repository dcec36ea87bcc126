# METADATA
# title: Data is annotated automatically
# description: A model or rules annotate data without a person doing each item.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.2.c.4
#   title_zh: 具备自动化标注
#   description_zh: 由模型或规则自动完成标注，无需逐条人工处理。
#   nature: configuration
#   reading: >-
#     The clause names neither method nor share of the work: what annotates automatically is named.
#   reading_zh: 条款未限定方法和比例：说明由什么自动标注即可。
#   remedy: Under platform.toolchain.data_processing.annotation.automation give provided_by.
#   remedy_zh: 在 platform.toolchain.data_processing.annotation.automation 下给出 provided_by。
package indicators.platform.toolchain.data_processing.automatic_annotation

import data.lib.finding

root := ["platform", "toolchain", "data_processing", "annotation", "automation"]

automation := input.capabilities.platform.toolchain.data_processing.annotation.automation

subjects contains root if automation

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	automation
	not automation.provided_by
}
