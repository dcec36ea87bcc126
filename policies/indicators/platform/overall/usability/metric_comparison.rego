# METADATA
# title: Charts compare the performance metrics of models
# description: A view draws the performance metrics of two or more models, or versions of one, side by side.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.4.f.2
#   title_zh: 以图形对比模型性能指标
#   description_zh: 以图形并列展示两个及以上模型或版本的性能指标，供对比分析。
#   nature: document
#   reading: >-
#     A comparison takes two models or versions at least. One metric with the chart that compares it is enough: the
#     metrics and the charts that the clause names are examples.
#   reading_zh: 对比至少涉及两个模型或版本。有一项指标及其对比所用图形即可，条款列举的指标和图形仅为举例。
#   remedy: >-
#     Under platform.overall.usability.metric_comparison fill provided_by, models_at_once (2 or more) and, under
#     metrics, an entry with chart.
#   remedy_zh: >-
#     在 platform.overall.usability.metric_comparison 下填写 provided_by 和 models_at_once（不低于 2）。
#     并在 metrics 下给出条目，填写 chart。
package indicators.platform.overall.usability.metric_comparison

import data.lib.complete_entries
import data.lib.finding

root := ["platform", "overall", "usability", "metric_comparison"]

comparison := input.capabilities.platform.overall.usability.metric_comparison

least_models := 2

subjects contains root if comparison

findings contains finding.below(array.concat(root, ["models_at_once"]), least_models, comparison.models_at_once) if {
	comparison.models_at_once < least_models
}

findings contains finding.missing(array.concat(root, [field])) if {
	comparison
	some field in {"provided_by", "models_at_once"}
	not comparison[field]
}

findings contains finding.missing(_metrics) if {
	comparison
	count(object.get(comparison, "metrics", {})) == 0
}

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(_metrics, comparison.metrics, {"chart"})
}

_metrics := array.concat(root, ["metrics"])
