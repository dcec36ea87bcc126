# METADATA
# title: Wrong predictions found in evaluation are given to users
# description: >-
#   The cases that a model got wrong in an evaluation are gathered, and given to users who improve the model.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.5.d
#   title_zh: 提供评估中发现的预测错误用例
#   description_zh: 汇集评估中模型预测错误的用例并提供给用户，供其优化模型。
#   nature: document
#   reading: >-
#     Two parts, each named: gathering the cases themselves, not only a score, and giving them to users. That users
#     improve the model with them is the purpose, and no further figure.
#   reading_zh: 共两部分，各自写明：汇集错误用例本身（不只是得分），以及将其提供给用户。供用户优化模型是目的，不另要求数值。
#   remedy: >-
#     Name provided_by under development.production.validation.error_cases.collection and
#     development.production.validation.error_cases.delivery.
#   remedy_zh: 在 development.production.validation.error_cases 的 collection、delivery 下各写明 provided_by。
package indicators.development.production.validation.error_cases

import data.lib.finding

root := ["development", "production", "validation", "error_cases"]

error_cases := input.capabilities.development.production.validation.error_cases

subjects contains root if error_cases

findings contains finding.missing(array.concat(root, ["collection", "provided_by"])) if {
	error_cases
	not error_cases.collection.provided_by
}

findings contains finding.missing(array.concat(root, ["delivery", "provided_by"])) if {
	error_cases
	not error_cases.delivery.provided_by
}
