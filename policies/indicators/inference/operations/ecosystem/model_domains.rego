# METADATA
# title: The models cover natural language, computer vision and multimodal generation
# description: >-
#   Among the models on offer there are models for natural language processing, for computer vision and for multimodal
#   generation.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.3.2.d
#   title_zh: 模型覆盖语言、视觉和多模态生成三类
#   description_zh: 所提供的模型中，自然语言处理、计算机视觉、多模态生成各有至少一款。
#   nature: configuration
#   reading: >-
#     All three are asked for, one model each or more. A model stands for the one domain that it is declared for;
#     models of other domains are welcome and not judged.
#   reading_zh: 三类缺一不可，每类至少一款。每款模型按所声明的一个领域计入；其他领域的模型不作评判。
#   remedy: >-
#     Give domain for models under inference.operations.ecosystem.models, so that natural_language_processing,
#     computer_vision and multimodal_generation are all there.
#   remedy_zh: >-
#     在 inference.operations.ecosystem.models 下为模型给出 domain，使 natural_language_processing、computer_vision、
#     multimodal_generation 均有模型。
package indicators.inference.operations.ecosystem.model_domains

import data.lib.finding

domains := {"natural_language_processing", "computer_vision", "multimodal_generation"}

root := ["inference", "operations", "ecosystem", "models"]

models := input.capabilities.inference.operations.ecosystem.models

subjects contains root if models

findings contains finding.lacks(root, domain) if {
	models
	some domain in (domains - _covered)
}

findings contains finding.missing(array.concat(root, [name, "domain"])) if {
	count(domains - _covered) > 0
	some name, model in models
	not model.domain
}

_covered := {model.domain | some model in models}
