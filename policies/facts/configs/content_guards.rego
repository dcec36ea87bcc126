# METADATA
# title: Guards of questions and answers in configurations
# description: |
#   Moderation by rails of NeMo Guardrails and by guardrails of LiteLLM that are on, of what users ask and of what
#   models answer. Statistics, and lists of words that people manage, stand elsewhere.
# custom:
#   title_zh: 配置中的问答审核
#   shows: [6.3.2.1.b]
package facts.configs.content_guards

import data.lib.fact
import data.lib.guards

facts contains fact.of(path, guards.called(guard), [guard.place]) if {
	some guard in guards.active
	guard.row.checks == "moderation"
	part := {"input": "questions", "output": "answers"}[guard.on]
	path := ["inference", "applications", "industry", "moderation", part, "provided_by"]
}

unknown := set()
