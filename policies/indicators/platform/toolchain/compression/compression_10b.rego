# METADATA
# title: Models of 10 billion parameters can be compressed
# description: The compression tools handle models of ten billion parameters.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.4.a
#   title_zh: 可压缩百亿级参数量的模型
#   description_zh: 压缩工具能够处理百亿级参数量的模型。
#   nature: document
#   reading: >-
#     Shown by one model of at least 1e10 parameters before compression, whose weights are smaller afterwards; what
#     compressed it is named. A larger model shows it as well.
#   reading_zh: 以一个压缩前参数量不低于 1e10 的模型证明：压缩后权重变小，并说明由什么压缩。更大的模型同样可以证明。
#   remedy: >-
#     Under platform.toolchain.compression.compressed_models give one model with provided_by, model_parameters (1e10 or
#     more), weights_before_gib and a smaller weights_after_gib.
#   remedy_zh: >-
#     在 platform.toolchain.compression.compressed_models 下给出一个模型，带 provided_by、
#     model_parameters（不低于 1e10）、weights_before_gib 和更小的 weights_after_gib。
package indicators.platform.toolchain.compression.compression_10b

import data.lib.compressed_models

least_parameters := 10000000000

root := ["platform", "toolchain", "compression", "compressed_models"]

models := input.capabilities.platform.toolchain.compression.compressed_models

subjects contains array.concat(root, [name]) if some name, _ in models

findings contains shortfall if {
	some shortfall in compressed_models.shortfalls(root, models, least_parameters)
}
