# METADATA
# title: An operator library builds models for language, vision and multimodal generation
# description: >-
#   A library of operators is there from which large models are built for natural language processing, computer
#   vision and multimodal generation.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.1.d
#   title_zh: 算子库可构造语言、视觉与多模态生成大模型
#   description_zh: 备有算子库，开发者可据此搭建面向语言、视觉和多模态生成的大模型。
#   nature: document
#   reading: >-
#     All three functions are required. That the library can build models is shown by naming, for each function, a
#     model that was built with it.
#   reading_zh: 三类功能缺一不可。每类功能各给出一个用该算子库构造的模型，以示其能构造大模型。
#   remedy: >-
#     Under platform.hardware.compute.operator_library give provided_by, and under builds a model for each of
#     natural_language_processing, computer_vision and multimodal_generation.
#   remedy_zh: >-
#     在 platform.hardware.compute.operator_library 下给出 provided_by，并在 builds 下为三类功能各给出
#     model：natural_language_processing、computer_vision 与 multimodal_generation。
package indicators.platform.hardware.compute.operator_library

import data.lib.finding

functions := {"natural_language_processing", "computer_vision", "multimodal_generation"}

root := ["platform", "hardware", "compute", "operator_library"]

library := input.capabilities.platform.hardware.compute.operator_library

subjects contains root if library

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	library
	not library.provided_by
}

findings contains finding.missing(array.concat(root, ["builds", function, "model"])) if {
	library
	some function in functions
	not library.builds[function].model
}
