# METADATA
# title: Guards of questions and answers
# description: A service that runs and checks what users ask. A model or an adapter that only bears such a name is none.
# custom:
#   title_zh: 内容审核服务
#   shows: [6.3.2.1.b]
package facts.kubernetes.guardrails

import data.lib.fact
import data.lib.kubernetes
import data.lib.products

facts contains fact.of(_questions, guard.provided_by, [guard.place]) if some guard in products.of("guardrails")

facts contains fact.of(_questions, kubernetes.called("GuardrailsOrchestrator", guard), [fact.at(guard, ["spec"])]) if {
	some guard in input.resources.kubernetes.GuardrailsOrchestrator
	kubernetes.in_group(guard, "trustyai.opendatahub.io")
}

unknown := set()

_questions := ["inference", "applications", "industry", "moderation", "questions", "provided_by"]
