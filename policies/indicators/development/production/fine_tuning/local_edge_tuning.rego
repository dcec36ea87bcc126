# METADATA
# title: Models are fine-tuned locally at the edge or on devices that allow it
# description: >-
#   Where the functions of a device allow it, a model is fine-tuned there, at the edge or on the device itself.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.3.g
#   title_zh: 设备允许时，在边缘侧或端侧本地微调模型
#   description_zh: 在设备功能允许的情况下，于边缘侧或端侧本地微调模型。
#   nature: document
#   reading: >-
#     One locally tuned model suffices: it names what tunes it, whether that is at the edge or on a device, the
#     device that allows it, and the model. The condition exempts only a service that says, with its reason, that
#     nothing is deployed at the edge or on devices; saying so while something is declared there is a contradiction
#     and exempts from nothing.
#   reading_zh: 有一个本地微调的模型即可：写明微调工具、位于边缘还是端侧、具备相应功能的设备及所微调的模型。仅当声明明确写出并说明理由：没有边缘或端侧部署，才不适用；若同时又声明了边缘或端侧能力，则自相矛盾，不予豁免。
#   remedy: >-
#     Under development.production.fine_tuning.local_tuning give one model provided_by, place, device and model; or,
#     if nothing runs there, set development.production.deployment.edge_deployment.status to none and give its
#     reason.
#   remedy_zh: >-
#     在 development.production.fine_tuning.local_tuning 下为一个模型给出 provided_by、place、device、model；
#     若确无边缘或端侧部署，则将 development.production.deployment.edge_deployment.status 设为 none 并写明 reason。
package indicators.development.production.fine_tuning.local_edge_tuning

import data.lib.edge_absence
import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "fine_tuning", "local_tuning"]

edge_root := ["development", "production", "deployment", "edge_deployment"]

edge_deployment := input.capabilities.development.production.deployment.edge_deployment

tunings := input.capabilities.development.production.fine_tuning.local_tuning

not_applicable if {
	edge_absence.stated(edge_deployment)
	count(_at_the_edge) == 0
}

subjects contains edge_root if edge_deployment.status == "none"

subjects contains array.concat(root, [name]) if some name, _ in tunings

findings contains shortfall if some shortfall in one_suffices.shortfalls(_tunings, _lacking)

# nothing at the edge, and yet something there
findings contains finding.mismatched(array.concat(edge_root, ["status"]), "in_use", "none") if {
	edge_deployment.status == "none"
	count(_at_the_edge) > 0
}

findings contains finding.missing(array.concat(edge_root, ["reason"])) if {
	edge_deployment.status == "none"
	count(_at_the_edge) == 0
	not edge_absence.stated(edge_deployment)
}

_tunings := {name: tuning | some name, tuning in tunings}

_lacking[name] contains finding.missing(array.concat(root, [name, key])) if {
	some name, tuning in tunings
	some key in ["provided_by", "place", "device", "model"]
	not tuning[key]
}

_at_the_edge contains array.concat(edge_root, ["models", name]) if some name, _ in edge_deployment.models

_at_the_edge contains ["development", "production", "fine_tuning", "local_tuning", name] if {
	some name, _ in input.capabilities.development.production.fine_tuning.local_tuning
}

_at_the_edge contains ["inference", "serving", "deployment", "placement", "environments", name] if {
	some name, environment in input.capabilities.inference.serving.deployment.placement.environments
	environment.location == "edge"
}
