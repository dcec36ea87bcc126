# METADATA
# title: Architectures are searched, both backbones and specific modules
# description: Automated search finds a model's backbone, and modules within it.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.1.b
#   title_zh: 具备模型架构搜索，覆盖骨架与特定模块
#   description_zh: 通过自动搜索得到模型骨架以及其中的特定模块。
#   nature: document
#   reading: >-
#     Both members are asked for: the backbone, and at least one specific module, which is named. The list is open:
#     other things that are searched may stand among the modules.
#   reading_zh: 骨架与特定模块均须具备；特定模块至少一个，并写出名称。所列成员为开放列举，其他搜索对象可列入模块。
#   remedy: >-
#     Name provided_by under development.production.design.architecture_search.backbone and under one entry or more
#     of its modules.
#   remedy_zh: 在 development.production.design.architecture_search 的 backbone 下、以及 modules 的至少一项下写明 provided_by。
package indicators.development.production.design.architecture_search

import data.lib.finding

root := ["development", "production", "design", "architecture_search"]

search := input.capabilities.development.production.design.architecture_search

subjects contains root if search

findings contains finding.missing(array.concat(root, ["backbone", "provided_by"])) if {
	search
	not search.backbone.provided_by
}

findings contains finding.too_few(array.concat(root, ["modules"]), 1, 0) if {
	search
	count(_searched_modules) == 0
}

findings contains finding.missing(array.concat(root, ["modules", name, "provided_by"])) if {
	count(_searched_modules) == 0
	some name, _ in search.modules
}

_searched_modules contains name if {
	some name, module in search.modules
	module.provided_by
}
