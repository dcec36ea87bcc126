# METADATA
# title: Models of 100 billion parameters and more can be compressed
# description: The compression tools handle models of a hundred billion to a trillion parameters.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.4.f
#   title_zh: 可压缩千亿、万亿级参数量的模型
#   description_zh: 压缩工具能够处理千亿级至万亿级参数量的模型。
#   nature: document
#   reading: >-
#     Shown at 1e11 parameters or more, as the two orders of magnitude named are one range: one model of that size
#     before compression, whose weights are smaller afterwards; what compressed it is named.
#   reading_zh: >-
#     千亿、万亿按同一范围理解，参数量不低于 1e11 即可证明：有一个压缩前达到该规模的模型，压缩后权重变小，
#     并说明由什么压缩。
#   remedy: >-
#     Under platform.toolchain.compression.compressed_models give one model with provided_by, model_parameters (1e11 or
#     more), weights_before_gib and a smaller weights_after_gib.
#   remedy_zh: >-
#     在 platform.toolchain.compression.compressed_models 下给出一个模型，带 provided_by、
#     model_parameters（不低于 1e11）、weights_before_gib 和更小的 weights_after_gib。
package indicators.platform.toolchain.compression.compression_100b

import data.lib.compressed_models

least_parameters := 100000000000

root := ["platform", "toolchain", "compression", "compressed_models"]

models := input.capabilities.platform.toolchain.compression.compressed_models

subjects contains array.concat(root, [name]) if some name, _ in models

findings contains shortfall if {
	some shortfall in compressed_models.shortfalls(root, models, least_parameters)
}
