# METADATA
# title: A given prediction is explained in charts
# description: >-
#   For a given prediction the platform shows what led to it, such as the importance of features, an activation map or a
#   heat map.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.4.f.4
#   title_zh: 以图形解释特定预测结果
#   description_zh: 针对某一预测结果，平台以特征重要性、激活图、热力图等方式展示其成因。
#   nature: document
#   reading: >-
#     What explains, that it explains a single prediction and not the model in general, and at least one element with
#     what computes it and the chart that shows it. The elements that the clause names are examples.
#   reading_zh: >-
#     须说明解释工具；解释对象为单个预测结果而非模型整体；至少一种解释要素，并说明由什么计算、以何种图形展示。
#     条款列举的要素仅为举例。
#   remedy: >-
#     Under platform.overall.usability.prediction_explanation fill provided_by, scope (single_prediction) and, under
#     elements, an entry with provided_by and chart.
#   remedy_zh: >-
#     在 platform.overall.usability.prediction_explanation 下填写 provided_by 和 scope（single_prediction）。
#     并在 elements 下给出条目，填写 provided_by 和 chart。
package indicators.platform.overall.usability.prediction_explanation

import data.lib.complete_entries
import data.lib.finding

root := ["platform", "overall", "usability", "prediction_explanation"]

explanation := input.capabilities.platform.overall.usability.prediction_explanation

subjects contains root if explanation

findings contains finding.not_one_of(array.concat(root, ["scope"]), {"single_prediction"}, explanation.scope) if {
	explanation.scope != "single_prediction"
}

findings contains finding.missing(array.concat(root, [field])) if {
	explanation
	some field in {"provided_by", "scope"}
	not explanation[field]
}

findings contains finding.missing(_elements) if {
	explanation
	count(object.get(explanation, "elements", {})) == 0
}

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(_elements, explanation.elements, {"provided_by", "chart"})
}

_elements := array.concat(root, ["elements"])
