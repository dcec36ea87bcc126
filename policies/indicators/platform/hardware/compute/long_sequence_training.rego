# METADATA
# title: Training handles sequences of 128 K tokens
# description: Models can be trained with sequences of 128 K tokens.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.1.g
#   title_zh: 训练支持 128 K 长序列
#   description_zh: 平台所训练的模型，其序列可长至 128 K。
#   nature: document
#   errata: [E4]
#   reading: >-
#     128 K is 131072 tokens, or 128000 under the decimal reading of E4. What trains such a model is named, and the
#     longest sequence is a figure.
#   reading_zh: 128 K 取 131072 个 token；勘误 E4 取十进制时为 128000。须写明由什么完成训练，并给出最长序列。
#   remedy: >-
#     Under platform.hardware.compute.long_sequence_training give provided_by and max_sequence_tokens (131072 or
#     more).
#   remedy_zh: 在 platform.hardware.compute.long_sequence_training 下给出 provided_by 与 max_sequence_tokens（不少于 131072）。
package indicators.platform.hardware.compute.long_sequence_training

import data.lib.finding

# 128 K: binary unless the run reads it as decimal
least_tokens := 128000 if {
	input.readings.E4 == "decimal"
} else := 131072

root := ["platform", "hardware", "compute", "long_sequence_training"]

training := input.capabilities.platform.hardware.compute.long_sequence_training

subjects contains root if training

findings contains finding.missing(array.concat(root, [part])) if {
	training
	some part in ["provided_by", "max_sequence_tokens"]
	not training[part]
}

findings contains finding.below(array.concat(root, ["max_sequence_tokens"]), least_tokens, actual) if {
	actual := training.max_sequence_tokens
	actual < least_tokens
}
