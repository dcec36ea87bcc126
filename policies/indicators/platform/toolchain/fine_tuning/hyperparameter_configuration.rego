# METADATA
# title: Users set the hyperparameters of fine-tuning
# description: Whoever starts a fine-tuning run chooses its hyperparameters.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.3.b
#   title_zh: 用户可配置微调超参
#   description_zh: 发起微调的用户可以自行设定超参。
#   nature: configuration
#   reading: >-
#     Learning rate, batch size and number of iterations are examples: one of them, or another of the same kind,
#     suffices, with where it is set.
#   reading_zh: 学习率、批次大小、迭代次数是举例：具备其一或其他同类超参，并说明在何处设定即可。
#   remedy: >-
#     Under platform.toolchain.fine_tuning.hyperparameters give at least one, such as learning_rate, with provided_by.
#   remedy_zh: 在 platform.toolchain.fine_tuning.hyperparameters 下至少给出一个带 provided_by 的超参，如 learning_rate。
package indicators.platform.toolchain.fine_tuning.hyperparameter_configuration

import data.lib.complete_entries

root := ["platform", "toolchain", "fine_tuning", "hyperparameters"]

hyperparameters := input.capabilities.platform.toolchain.fine_tuning.hyperparameters

subjects contains array.concat(root, [name]) if some name, _ in hyperparameters

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(root, hyperparameters, {"provided_by"})
}
