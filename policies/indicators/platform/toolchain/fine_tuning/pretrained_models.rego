# METADATA
# title: Pretrained models come with weights and load automatically
# description: Fine-tuning starts from models whose weights the platform has ready, and which it loads by itself.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.3.a
#   title_zh: 预训练模型自带权重并可自动加载
#   description_zh: 微调以平台预先备好权重的预训练模型为起点，模型由平台自动加载。
#   nature: configuration
#   reading: >-
#     At least one model names what provides it and where the platform keeps its weights. Loading is a part of its own,
#     and names what does it without the user's code.
#   reading_zh: 至少一个模型说明由什么提供、权重存放在平台何处；自动加载是另一部分，须说明由什么完成，无需用户编写代码。
#   remedy: >-
#     Under platform.toolchain.fine_tuning.pretrained_models give automatic_loading.provided_by, and under models at
#     least one model with provided_by and weights.
#   remedy_zh: >-
#     在 platform.toolchain.fine_tuning.pretrained_models 下给出 automatic_loading.provided_by，
#     并在 models 下至少给出一个带 provided_by 和 weights 的模型。
package indicators.platform.toolchain.fine_tuning.pretrained_models

import data.lib.complete_entries
import data.lib.finding

root := ["platform", "toolchain", "fine_tuning", "pretrained_models"]

pretrained := input.capabilities.platform.toolchain.fine_tuning.pretrained_models

subjects contains root if pretrained

findings contains finding.missing(array.concat(root, ["automatic_loading", "provided_by"])) if {
	pretrained
	not pretrained.automatic_loading.provided_by
}

findings contains finding.missing(_models) if {
	pretrained
	not pretrained.models
}

findings contains shortfall if {
	some shortfall in complete_entries.too_few_complete(_models, pretrained.models, {"provided_by", "weights"}, 1)
}

_models := array.concat(root, ["models"])
