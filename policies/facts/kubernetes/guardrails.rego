# METADATA
# title: Guards of questions and answers
# description: |
#   A service that runs and checks what users ask, and guards that a configuration puts before questions or after
#   answers. A model or an adapter that only bears such a name is none.
# custom:
#   title_zh: 内容审核服务
#   shows: [6.3.2.1.b]
package facts.kubernetes.guardrails

import data.lib.fact
import data.lib.kubernetes
import data.lib.products
import data.lib.rails

facts contains fact.of(_questions, guard.provided_by, [guard.place]) if some guard in products.of("guardrails")

facts contains fact.of(_questions, kubernetes.called("GuardrailsOrchestrator", guard), [fact.at(guard, ["spec"])]) if {
	some guard in input.resources.kubernetes.GuardrailsOrchestrator
	kubernetes.in_group(guard, "trustyai.opendatahub.io")
}

# what a configuration puts before questions and after answers
facts contains fact.of(["inference", "applications", "industry", "moderation", rail.side, "provided_by"], by, [rail.place]) if {
	some rail in rails.all
	not rail.guard in _of_privacy
	by := concat("", [rail.guard, " (", rail.by, ")"])
}

unknown := set()

# these look for personal data, not for what is unsafe
_of_privacy := {"presidio", "hide-secrets"}

_questions := ["inference", "applications", "industry", "moderation", "questions", "provided_by"]
