# METADATA
# title: Quantisation aims at a faster first token
# description: >-
#   A model is quantised so that its first token comes sooner, for example by fusing quantised sub-graphs.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.4.e
#   title_zh: 量化方案以缩短首字返回时间为目标
#   description_zh: 对模型进行面向首字返回的量化，例如量化子图融合。
#   nature: document
#   reading: >-
#     The number format, and at least one technique that brings the first token sooner; fusing quantised sub-graphs
#     and streaming decoding are examples. That it aims at the first token is shown by the time to first token,
#     which must not be longer than before quantisation. One model suffices.
#   reading_zh: 须写明量化格式，以及至少一项使首字更快返回的技术；量化子图融合、有效解码流式传输为示例。面向首字返回以首 Token 时延体现，量化后不得长于量化前。有一个模型满足即可。
#   remedy: >-
#     Under development.production.compression.first_token_quantization give one model provided_by, number_format,
#     techniques (one or more with provided_by), unquantized_time_to_first_token_ms and time_to_first_token_ms.
#   remedy_zh: >-
#     在 development.production.compression.first_token_quantization 下为一个模型给出 provided_by、number_format、
#     techniques（至少一项写明 provided_by）、unquantized_time_to_first_token_ms、time_to_first_token_ms。
package indicators.development.production.compression.first_token_quantization

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "compression", "first_token_quantization"]

fields := ["provided_by", "number_format", "unquantized_time_to_first_token_ms", "time_to_first_token_ms"]

models := input.capabilities.development.production.compression.first_token_quantization

subjects contains array.concat(root, [name]) if some name, _ in models

findings := one_suffices.shortfalls(_models, _lacking)

_models := {name: model | some name, model in models}

_lacking[name] contains finding.missing(array.concat(root, [name, key])) if {
	some name, model in models
	some key in fields
	not model[key]
}

_lacking[name] contains finding.above(_time(name), unquantized, model.time_to_first_token_ms) if {
	some name, model in models
	unquantized := model.unquantized_time_to_first_token_ms
	model.time_to_first_token_ms > unquantized
}

_lacking[name] contains finding.too_few(array.concat(root, [name, "techniques"]), 1, 0) if {
	some name, model in models
	not _has_technique(model)
}

_lacking[name] contains finding.missing(array.concat(root, [name, "techniques", technique, "provided_by"])) if {
	some name, model in models
	not _has_technique(model)
	some technique, _ in model.techniques
}

_has_technique(model) if {
	some technique in model.techniques
	technique.provided_by
}

_time(name) := array.concat(root, [name, "time_to_first_token_ms"])
