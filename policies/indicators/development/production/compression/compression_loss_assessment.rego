# METADATA
# title: A tool measures what compression costs in performance
# description: >-
#   The performance of a model before and after compression is measured by a tool, so that the loss is a figure.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.4.b
#   title_zh: 可量化模型变小后损失了多少性能
#   description_zh: 用工具分别测量小型化前后的模型性能，使性能损失成为数值。
#   nature: performance
#   reading: >-
#     Quantitative means figures: the score of the original and of the compressed model in one named metric, from a
#     named tool. No limit is set on the loss. One assessment suffices.
#   reading_zh: 定量指有数值：用写明的工具、在同一指标上测得的原模型与小型化后模型的得分。不限定损失大小。有一项评估满足即可。
#   remedy: >-
#     Under development.production.compression.loss_assessments give one compressed model provided_by, metric,
#     original_score and compressed_score.
#   remedy_zh: >-
#     在 development.production.compression.loss_assessments 下为一个小型化模型给出 provided_by、metric、original_score、
#     compressed_score。
package indicators.development.production.compression.compression_loss_assessment

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "compression", "loss_assessments"]

fields := ["provided_by", "metric", "original_score", "compressed_score"]

assessments := input.capabilities.development.production.compression.loss_assessments

subjects contains array.concat(root, [name]) if some name, _ in assessments

findings := one_suffices.shortfalls(_assessments, _lacking)

_assessments := {name: assessment | some name, assessment in assessments}

_lacking[name] contains finding.missing(array.concat(root, [name, key])) if {
	some name, assessment in assessments
	some key in fields
	not assessment[key]
}
