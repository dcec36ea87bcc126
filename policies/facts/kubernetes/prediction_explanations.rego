# METADATA
# title: Explanations of single predictions
# description: |
#   Explainers that run beside a model and are asked about one prediction. In which chart their answer is shown, the
#   objects do not say.
# custom:
#   title_zh: 单次预测的解释
#   shows: [6.1.3.4.f.4]
package facts.kubernetes.prediction_explanations

import data.lib.explainers
import data.lib.fact

facts contains fact.of(["platform", "overall", "usability", "prediction_explanation", key], value, [one.place]) if {
	some one in explainers.all
	some key, value in {"provided_by": one.by, "scope": "single_prediction"}
}

unknown := set()
