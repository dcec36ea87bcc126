# METADATA
# title: A model on offer has functions for an industry
# description: >-
#   At least one of the models on offer has an application function for an industry, such as healthcare or power.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.3.2.e
#   title_zh: 大模型具备至少 1 种行业的应用功能
#   description_zh: 所提供的模型中至少有一款具备面向某一行业的应用功能，例如医疗、电力。
#   nature: document
#   reading: >-
#     One function of one model for one industry is enough. The industries of 6.3.2.1 a) are examples, so any industry
#     counts; it must be said what the model does for it.
#   reading_zh: 一款模型对一个行业的一项功能即可。6.3.2.1 a) 所列行业为举例，其他行业亦可计入；须写明模型为该行业提供什么功能。
#   remedy: >-
#     Give the industry and what the model does for it (provided_by) under industry_functions of a model under
#     inference.operations.ecosystem.models.
#   remedy_zh: 在 inference.operations.ecosystem.models 下某款模型的 industry_functions 中写明行业及模型为其提供的功能（provided_by）。
package indicators.inference.operations.ecosystem.industry_model_functions

import data.lib.finding

root := ["inference", "operations", "ecosystem", "models"]

models := input.capabilities.inference.operations.ecosystem.models

subjects contains _at(name, industry) if {
	some name, model in models
	some industry, _ in model.industry_functions
}

findings contains finding.missing(array.concat(_at(name, industry), ["provided_by"])) if {
	not _has_function
	some name, model in models
	some industry, _ in model.industry_functions
}

_has_function if {
	some model in models
	some function in model.industry_functions
	function.provided_by
}

_at(name, industry) := array.concat(root, [name, "industry_functions", industry])
