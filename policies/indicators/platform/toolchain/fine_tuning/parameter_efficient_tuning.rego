# METADATA
# title: Parameter-efficient fine-tuning is offered
# description: Models can be adapted by training few parameters instead of all of them.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.3.c
#   title_zh: 具备参数高效微调机制
#   description_zh: 可以只训练少量参数来适配模型，而不必训练全部参数。
#   nature: configuration
#   reading: >-
#     LoRA, QLoRA and P-Tuning are examples: one of them, or another parameter-efficient method, suffices, with what
#     provides it. Methods that train all parameters of a model or of some layers do not count under any of their usual
#     names.
#   reading_zh: >-
#     LoRA、QLoRA、P-Tuning 是举例：具备其一或其他参数高效方法，并说明由什么提供即可。
#     训练全部参数或若干层全部参数的方法，无论以何种常用名称声明均不计入。
#   remedy: Under platform.toolchain.fine_tuning.peft_methods give at least one method, such as lora, with provided_by.
#   remedy_zh: 在 platform.toolchain.fine_tuning.peft_methods 下至少给出一种带 provided_by 的方法，如 lora。
package indicators.platform.toolchain.fine_tuning.parameter_efficient_tuning

import data.lib.complete_entries

# usual names of methods that train every parameter of the model, or of some of its layers
whole := {"full", "full_parameter", "full_fine_tuning", "freeze", "sft"}

root := ["platform", "toolchain", "fine_tuning", "peft_methods"]

methods := input.capabilities.platform.toolchain.fine_tuning.peft_methods

subjects contains array.concat(root, [name]) if some name, _ in _efficient

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(root, _efficient, {"provided_by"})
}

_efficient := {name: method |
	some name, method in methods
	not name in whole
}
