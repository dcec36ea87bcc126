# METADATA
# title: Model architectures are designed, both their graphs and their operators
# description: >-
#   The service designs architectures of models, from the structure of the graph to the operators it runs on.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.1.a
#   title_zh: 能设计模型架构，覆盖图结构与算子
#   description_zh: 服务方能自行设计模型架构，既设计模型的图结构，也设计所用的算子。
#   nature: document
#   reading: >-
#     Both members are asked for: designing the structure of a model's graph, and designing operators. Each names
#     what it is done with; being able to run a ready-made model is neither.
#   reading_zh: 图结构设计与算子设计缺一不可，且各自写明用什么完成；仅能运行现成模型不算。
#   remedy: >-
#     Name provided_by under development.production.design.architecture_design.graph and
#     development.production.design.architecture_design.operators.
#   remedy_zh: 在 development.production.design.architecture_design 的 graph、operators 下各写明 provided_by。
package indicators.development.production.design.graph_and_operator_design

import data.lib.finding

root := ["development", "production", "design", "architecture_design"]

design := input.capabilities.development.production.design.architecture_design

subjects contains root if design

findings contains finding.missing(array.concat(root, ["graph", "provided_by"])) if {
	design
	not design.graph.provided_by
}

findings contains finding.missing(array.concat(root, ["operators", "provided_by"])) if {
	design
	not design.operators.provided_by
}
