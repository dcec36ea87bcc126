# METADATA
# title: Models at the edge or on devices are protected as they require
# description: For each model at the edge or on devices, its requirements of protection are met by measures.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.6.h
#   title_zh: 边缘侧或端侧模型按安全防护要求得到保护
#   description_zh: 部署在边缘侧或端侧的模型，均按其安全防护要求采取相应的保护措施。
#   nature: document
#   reading: >-
#     Asked of every declared model at the edge or on devices: its place, at least one requirement of protection,
#     and for each requirement the measure that meets it. The condition exempts only a service that says, with its
#     reason, that nothing is deployed at the edge or on devices; saying so while something is declared there is a
#     contradiction and exempts from nothing.
#   reading_zh: 所声明的每个边缘侧或端侧模型均须写明位置、至少一项安全防护要求，以及满足每项要求的措施。仅当声明明确写出并说明理由：没有边缘或端侧部署，才不适用；若同时又声明了边缘或端侧能力，则自相矛盾，不予豁免。
#   remedy: >-
#     Under development.production.deployment.edge_deployment.models give each model place, and protection with one
#     entry or more, each with provided_by; or, if nothing runs there, set
#     development.production.deployment.edge_deployment.status to none and give its reason.
#   remedy_zh: >-
#     在 development.production.deployment.edge_deployment.models 的每个模型下给出 place，
#     以及至少一项 protection 并各写明 provided_by；若确无边缘或端侧部署，
#     则将 development.production.deployment.edge_deployment.status 设为 none 并写明 reason。
package indicators.development.production.deployment.edge_protection

import data.lib.edge_absence
import data.lib.finding

root := ["development", "production", "deployment", "edge_deployment", "models"]

edge_root := ["development", "production", "deployment", "edge_deployment"]

edge_deployment := input.capabilities.development.production.deployment.edge_deployment

models := input.capabilities.development.production.deployment.edge_deployment.models

not_applicable if {
	edge_absence.stated(edge_deployment)
	count(_at_the_edge) == 0
}

subjects contains edge_root if edge_deployment.status == "none"

subjects contains array.concat(root, [name]) if some name, _ in models

findings contains finding.missing(array.concat(root, [name, "place"])) if {
	some name, model in models
	not model.place
}

findings contains finding.too_few(array.concat(root, [name, "protection"]), 1, 0) if {
	some name, model in models
	count(object.get(model, "protection", {})) == 0
}

findings contains finding.missing(array.concat(root, [name, "protection", requirement, "provided_by"])) if {
	some name, model in models
	some requirement, measure in model.protection
	not measure.provided_by
}

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

_at_the_edge contains array.concat(edge_root, ["models", name]) if some name, _ in edge_deployment.models

_at_the_edge contains ["development", "production", "fine_tuning", "local_tuning", name] if {
	some name, _ in input.capabilities.development.production.fine_tuning.local_tuning
}

_at_the_edge contains ["inference", "serving", "deployment", "placement", "environments", name] if {
	some name, environment in input.capabilities.inference.serving.deployment.placement.environments
	environment.location == "edge"
}
