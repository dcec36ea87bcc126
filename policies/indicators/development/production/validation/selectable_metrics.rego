# METADATA
# title: One chooses among several metrics of evaluation
# description: For an evaluation one chooses which metrics, such as accuracy or recall, are measured.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.5.c
#   title_zh: 可选用模型评估指标
#   description_zh: 评估模型时可选用所测的指标，例如准确率、召回率。
#   nature: configuration
#   reading: >-
#     A choice needs at least two metrics, each named with what computes it, and a place to choose them. Accuracy
#     and recall are examples.
#   reading_zh: 可选用意味着至少有 2 个指标可选，各自写明由什么计算，并写明在何处选用。准确率、召回率为示例。
#   remedy: >-
#     Under development.production.validation.metric_selection give provided_by, and two entries or more of metrics
#     with provided_by.
#   remedy_zh: 在 development.production.validation.metric_selection 下给出 provided_by，以及至少两项写明 provided_by 的 metrics。
package indicators.development.production.validation.selectable_metrics

import data.lib.finding

root := ["development", "production", "validation", "metric_selection"]

least_metrics := 2

selection := input.capabilities.development.production.validation.metric_selection

subjects contains root if selection

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	selection
	not selection.provided_by
}

findings contains finding.too_few(array.concat(root, ["metrics"]), least_metrics, count(_metrics)) if {
	selection
	count(_metrics) < least_metrics
}

findings contains finding.missing(array.concat(root, ["metrics", name, "provided_by"])) if {
	count(_metrics) < least_metrics
	some name, metric in selection.metrics
	not metric.provided_by
}

_metrics contains name if {
	some name, metric in selection.metrics
	metric.provided_by
}
