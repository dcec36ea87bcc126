# METADATA
# title: Model services can be orchestrated into larger ones
# description: >-
#   Something composes model services into a larger service, for example on a visual canvas that shows the models at
#   work.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.1.e
#   title_zh: 具备模型服务编排能力
#   description_zh: 能够把模型服务编排为更大的服务，例如在可视化画布上动态编排模型。
#   nature: document
#   reading: >-
#     The visual, dynamic orchestration of models is named as an example, so a declarative graph or an API for
#     compositions is of the same kind. What provides it and in which form must be said.
#   reading_zh: 可视化动态编排是举例，声明式编排图或编排接口属同类能力；须写明由什么提供、以何种形式编排。
#   remedy: >-
#     Give provided_by and form (visual_canvas, declarative_graph or api) under
#     inference.serving.deployment.orchestration.
#   remedy_zh: >-
#     在 inference.serving.deployment.orchestration 下给出 provided_by 和 form（visual_canvas、declarative_graph 或 api）。
package indicators.inference.serving.deployment.service_orchestration

import data.lib.finding

fields := {"provided_by", "form"}

root := ["inference", "serving", "deployment", "orchestration"]

orchestration := input.capabilities.inference.serving.deployment.orchestration

subjects contains root if orchestration

findings contains finding.missing(array.concat(root, [field])) if {
	orchestration
	some field in fields
	not orchestration[field]
}
