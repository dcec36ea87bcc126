# METADATA
# title: Programs are laid out by drag and drop from blocks of five kinds
# description: >-
#   A service in which programs are laid out on a canvas by drag and drop, out of data sources, components, algorithms,
#   models and evaluation modules.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.4.e
#   title_zh: 以拖拽方式组合五类模块进行编程
#   description_zh: 提供可视化画布，以拖拽方式把数据源、组件、算法、模型、评估等模块拼装成程序。
#   nature: document
#   reading: >-
#     The service, that it works by drag and drop, and blocks of each of the five kinds that the clause names. A form or
#     a text editor is no layout by drag and drop.
#   reading_zh: 须说明服务本身，编辑方式为拖拽，且条款列举的五类模块均须提供。表单或文本编辑不算拖拽布局。
#   remedy: >-
#     Under platform.overall.usability.visual_designer fill provided_by, editing (drag_and_drop) and, under blocks,
#     provided_by of data_sources, components, algorithms, models and evaluation_modules.
#   remedy_zh: >-
#     在 platform.overall.usability.visual_designer 下填写 provided_by 和 editing（drag_and_drop）。
#     blocks 下填写 data_sources、components、algorithms、models、evaluation_modules 的 provided_by。
package indicators.platform.overall.usability.visual_designer

import data.lib.finding

root := ["platform", "overall", "usability", "visual_designer"]

designer := input.capabilities.platform.overall.usability.visual_designer

kinds_of_blocks := {"data_sources", "components", "algorithms", "models", "evaluation_modules"}

subjects contains root if designer

findings contains finding.missing(array.concat(root, [field])) if {
	designer
	some field in {"provided_by", "editing"}
	not designer[field]
}

findings contains finding.not_one_of(array.concat(root, ["editing"]), {"drag_and_drop"}, designer.editing) if {
	designer.editing != "drag_and_drop"
}

findings contains finding.missing(array.concat(root, ["blocks", kind, "provided_by"])) if {
	designer
	some kind in kinds_of_blocks
	not designer.blocks[kind].provided_by
}
