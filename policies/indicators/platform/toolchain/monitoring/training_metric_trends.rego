# METADATA
# title: Performance metrics are followed through the training of a model
# description: Metrics such as loss are recorded while a model trains, so that their course can be seen.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.5.b.2
#   title_zh: 监测训练过程中性能指标的变化
#   description_zh: 训练过程中持续记录损失函数等指标，可以看到其变化。
#   nature: configuration
#   reading: >-
#     Accuracy and loss are examples: at least one metric, with what computes it. A change shows only where the metric
#     is recorded again and again, so the steps between records are asked for; how many is left open.
#   reading_zh: >-
#     准确率、损失函数是举例：至少一项指标，并说明由什么计算。反复记录才能看出变化，因此须给出相隔多少步记录一次，
#     步数不限。
#   remedy: >-
#     Under platform.toolchain.monitoring.training_metrics give recorded_every_steps, and under metrics at least one,
#     such as loss, with provided_by.
#   remedy_zh: >-
#     在 platform.toolchain.monitoring.training_metrics 下给出 recorded_every_steps，
#     并在 metrics 下至少给出一项带 provided_by 的指标，如 loss。
package indicators.platform.toolchain.monitoring.training_metric_trends

import data.lib.complete_entries
import data.lib.finding

root := ["platform", "toolchain", "monitoring", "training_metrics"]

followed := input.capabilities.platform.toolchain.monitoring.training_metrics

subjects contains root if followed

findings contains finding.missing(array.concat(root, [field])) if {
	followed
	some field in {"metrics", "recorded_every_steps"}
	not followed[field]
}

findings contains shortfall if {
	path := array.concat(root, ["metrics"])
	some shortfall in complete_entries.too_few_complete(path, followed.metrics, {"provided_by"}, 1)
}
