# METADATA
# title: Training code has loss functions and optimizers ready to use
# description: >-
#   Whoever writes training code finds the usual mathematical parts ready, loss functions and optimizers among them, as
#   functions to call or as components.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.1.a
#   title_zh: 训练代码可直接使用损失函数和优化器
#   description_zh: 编写训练代码时，损失函数、优化器等常用部件现成可用，以函数或组件的形式提供。
#   nature: configuration
#   reading: >-
#     Both named kinds are asked for, each with what provides it and whether it is called or put in as a component;
#     either form will do, and further kinds may be added.
#   reading_zh: 所列两类都要有，并各自说明由什么提供、是函数调用还是组件；两种形式任一即可，可另加其他种类。
#   remedy: >-
#     Give provided_by and offered_as for loss_function and for optimizer under platform.toolchain.training.components.
#   remedy_zh: >-
#     在 platform.toolchain.training.components 下为 loss_function 和 optimizer 各给出 provided_by 与 offered_as。
package indicators.platform.toolchain.training.function_components

import data.lib.finding

kinds := {"loss_function", "optimizer"}

root := ["platform", "toolchain", "training", "components"]

components := input.capabilities.platform.toolchain.training.components

subjects contains root if components

findings contains finding.missing(array.concat(root, [kind, field])) if {
	components
	some kind in kinds
	some field in {"provided_by", "offered_as"}
	not components[kind][field]
}
