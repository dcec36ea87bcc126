# METADATA
# title: Models at the edge or on devices are updated in stages
# description: >-
#   Models that run at the edge or on devices are upgraded or updated, with gray updates that reach only some at
#   first.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.6.f
#   title_zh: 边缘侧或端侧模型可升级更新并支持灰度
#   description_zh: 边缘侧或端侧的模型可升级或更新，并支持先覆盖一部分的灰度更新。
#   nature: configuration
#   reading: >-
#     Named are the place of the model and what updates it. Gray means that the first stage reaches fewer than all
#     nodes, devices or requests, so at most 99 percent. One model suffices. This clause has no exemption; without
#     edge or on-device models it is not met.
#   reading_zh: 须写明模型位于边缘还是端侧、由什么更新。灰度指首批未覆盖全部节点、设备或请求，即不超过 99%。有一个模型满足即可。本条不可豁免；没有边缘或端侧模型即不满足。
#   remedy: >-
#     Under development.production.deployment.edge_deployment.models give one model place, and update with
#     provided_by and first_stage_percent (99 or less).
#   remedy_zh: >-
#     在 development.production.deployment.edge_deployment.models 的某个模型下给出 place，
#     以及 update 的 provided_by 与 first_stage_percent（不大于 99）。
package indicators.development.production.deployment.edge_gray_updates

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "deployment", "edge_deployment", "models"]

greatest_first_stage_percent := 99

models := input.capabilities.development.production.deployment.edge_deployment.models

subjects contains array.concat(root, [name]) if some name, _ in _updated

findings := one_suffices.shortfalls(_updated, _lacking)

_updated := {name: model |
	some name, model in models
	model.update
}

_lacking[name] contains finding.missing(array.concat(root, [name, "place"])) if {
	some name, model in _updated
	not model.place
}

_lacking[name] contains finding.missing(array.concat(root, [name, "update", key])) if {
	some name, model in _updated
	some key in ["provided_by", "first_stage_percent"]
	not model.update[key]
}

_lacking[name] contains finding.above(_first_stage(name), greatest_first_stage_percent, share) if {
	some name, model in _updated
	share := model.update.first_stage_percent
	share > greatest_first_stage_percent
}

_first_stage(name) := array.concat(root, [name, "update", "first_stage_percent"])
