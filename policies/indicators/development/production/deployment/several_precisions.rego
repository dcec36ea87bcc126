# METADATA
# title: Models are deployed at several precisions
# description: Deployed models differ in precision, such as FP16 and INT8.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.6.a
#   title_zh: 可部署多种精度的模型
#   description_zh: 所部署的模型有不同精度，例如 FP16、INT8。
#   nature: configuration
#   reading: >-
#     Several are at least two different precisions, shown by deployments that name their precision and what serves
#     them; two models of one precision are one. FP16 and INT8 are examples.
#   reading_zh: 多种指至少 2 种不同精度，由写明精度及服务组件的部署体现；精度相同的两个模型只算一种。FP16、INT8 为示例。
#   remedy: >-
#     Under development.production.deployment.deployments give two models or more, each with provided_by, with
#     different values of precision.
#   remedy_zh: 在 development.production.deployment.deployments 下给出至少两个模型，各自写明 provided_by，且 precision 取值不同。
package indicators.development.production.deployment.several_precisions

import data.lib.finding

root := ["development", "production", "deployment", "deployments"]

least_precisions := 2

deployments := input.capabilities.development.production.deployment.deployments

subjects contains root if {
	some deployment in deployments
	deployment.precision
}

findings contains finding.too_few(root, least_precisions, count(_precisions)) if {
	count(subjects) > 0
	count(_precisions) < least_precisions
}

findings contains finding.missing(array.concat(root, [name, key])) if {
	count(subjects) > 0
	count(_precisions) < least_precisions
	some name, deployment in deployments
	some key in ["provided_by", "precision"]
	not deployment[key]
}

_precisions contains deployment.precision if {
	some deployment in deployments
	deployment.provided_by
}
