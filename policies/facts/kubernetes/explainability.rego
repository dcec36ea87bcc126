# METADATA
# title: Explainers of models
# description: |
#   What explains the outputs of a model beside it. It is one of the two parts of the evaluation; adversarial samples it
#   does not try.
# custom:
#   title_zh: 模型的可解释性工具
#   shows: [6.1.2.6.b]
package facts.kubernetes.explainability

import data.lib.explainers
import data.lib.fact

facts contains fact.of(path, one.by, [one.place]) if {
	some one in explainers.all
	path := ["platform", "toolchain", "evaluation", "trustworthiness", "explainability", "provided_by"]
}

unknown := set()
