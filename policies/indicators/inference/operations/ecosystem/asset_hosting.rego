# METADATA
# title: Closed models, libraries and data sets are hosted, and open models managed and operated
# description: >-
#   The platform hosts closed-source models, acceleration libraries and data sets, and manages and operates
#   open-source models.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.3.2.b
#   title_zh: 托管闭源资产并管理运营开源模型
#   description_zh: 平台托管闭源模型、加速库和数据集等资产，并对开源模型进行管理和运营。
#   nature: document
#   reading: >-
#     Hosting of all three named kinds is asked for, and both management and operation of open-source models. Further
#     kinds of asset may be listed and are not judged.
#   reading_zh: 所列三类资产的托管缺一不可，开源模型的管理和运营缺一不可；可另列其他资产，不作评判。
#   remedy: >-
#     Give provided_by of closed_models, acceleration_libraries and datasets under hosted, and of management and
#     operation under open_models, under inference.operations.ecosystem.assets.
#   remedy_zh: >-
#     在 inference.operations.ecosystem.assets 的 hosted 下给出 closed_models、acceleration_libraries、
#     datasets 的 provided_by，在 open_models 下给出 management、operation 的 provided_by。
package indicators.inference.operations.ecosystem.asset_hosting

import data.lib.finding

asked := {
	"hosted": {"closed_models", "acceleration_libraries", "datasets"},
	"open_models": {"management", "operation"},
}

root := ["inference", "operations", "ecosystem", "assets"]

assets := input.capabilities.inference.operations.ecosystem.assets

subjects contains root if assets

findings contains finding.missing(array.concat(root, [group, part, "provided_by"])) if {
	assets
	some group, parts in asked
	some part in parts
	not assets[group][part].provided_by
}
