# METADATA
# title: Models are deployed independently of the framework they were made in
# description: One way of deployment takes models from different frameworks.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.6.d
#   title_zh: 模型部署与框架无关
#   description_zh: 同一种部署方式可接纳来自不同框架的模型。
#   nature: configuration
#   reading: >-
#     Independence shows when one named way of deployment takes models of at least two different frameworks, each
#     with the runtime or conversion that takes them. Two versions of one framework are one.
#   reading_zh: 与框架无关由同一种部署方式接纳至少 2 种不同框架的模型来体现，各框架写明所用的运行时或转换方式。同一框架的两个版本只算一种。
#   remedy: >-
#     Under development.production.deployment.framework_independence give provided_by, and two entries or more of
#     frameworks with provided_by.
#   remedy_zh: >-
#     在 development.production.deployment.framework_independence 下给出 provided_by，
#     以及至少两项写明 provided_by 的 frameworks。
package indicators.development.production.deployment.framework_independence

import data.lib.finding
import data.lib.named_kinds

root := ["development", "production", "deployment", "framework_independence"]

least_frameworks := 2

independence := input.capabilities.development.production.deployment.framework_independence

subjects contains root if independence

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	independence
	not independence.provided_by
}

findings contains shortfall if {
	independence
	some shortfall in named_kinds.too_few(array.concat(root, ["frameworks"]), _frameworks, least_frameworks)
}

_frameworks := {name: framework | some name, framework in independence.frameworks}
