# METADATA
# title: Data processing is searched to match the model, and networks for several objectives
# description: >-
#   Modules for data pre- and post-processing are searched so that they match the model's structure, and network
#   structures are designed for several objectives at once.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.1.d
#   title_zh: 能匹配模型结构搜索前后处理模块，并做多目标网络设计
#   description_zh: 依据模型结构搜索数据前处理与后处理模块，并能以多个目标同时设计网络结构。
#   nature: document
#   reading: >-
#     Four parts, each named: matching the model's structure, searching pre-processing, searching post-processing,
#     and multi-objective design. Several objectives are at least two, each with the direction that is better. The
#     list is open, so more may be declared in a note.
#   reading_zh: 共四部分，各自写明：匹配模型结构、前处理模块搜索、后处理模块搜索、多目标设计。多目标指至少 2 个目标，且各自写明优化方向。其余为开放列举，可写入 note。
#   remedy: >-
#     Name provided_by under structure_matching, preprocessing, postprocessing and multi_objective of
#     development.production.design.joint_search, and give multi_objective.objectives two entries or more, each with
#     its goal.
#   remedy_zh: >-
#     在 development.production.design.joint_search 的 structure_matching、preprocessing、postprocessing、
#     multi_objective 下各写明 provided_by，并在 multi_objective.objectives 下给出至少两项及其 goal。
package indicators.development.production.design.processing_and_objectives_search

import data.lib.finding

root := ["development", "production", "design", "joint_search"]

least_objectives := 2

search := input.capabilities.development.production.design.joint_search

subjects contains root if search

findings contains finding.missing(array.concat(root, ["structure_matching", "provided_by"])) if {
	search
	not search.structure_matching.provided_by
}

findings contains finding.missing(array.concat(root, ["preprocessing", "provided_by"])) if {
	search
	not search.preprocessing.provided_by
}

findings contains finding.missing(array.concat(root, ["postprocessing", "provided_by"])) if {
	search
	not search.postprocessing.provided_by
}

findings contains finding.missing(array.concat(root, ["multi_objective", "provided_by"])) if {
	search
	not search.multi_objective.provided_by
}

findings contains finding.too_few(_objectives, least_objectives, count(_directed)) if {
	search
	count(_directed) < least_objectives
}

findings contains finding.missing(array.concat(_objectives, [name, "goal"])) if {
	count(_directed) < least_objectives
	some name, objective in search.multi_objective.objectives
	not objective.goal
}

_directed contains name if {
	some name, objective in search.multi_objective.objectives
	objective.goal
}

_objectives := array.concat(root, ["multi_objective", "objectives"])
