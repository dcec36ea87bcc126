# METADATA
# title: Filters of private and sensitive data in operation
# description: |
#   Rails and guardrails that are on and mask, or turn away, personal data and secrets. A guardrail of LiteLLM that
#   blocks some kinds of personal data and masks others masks.
# custom:
#   title_zh: 运行数据的隐私过滤
#   shows: [6.3.3.1.a]
package facts.configs.privacy_filters

import data.lib.fact
import data.lib.guards
import data.lib.naming

facts contains fact.of(path, value, [guard.place]) if {
	some guard in guards.active
	guard.row.checks in {"private", "sensitive"}
	some key, value in {
		"provided_by": guards.called(guard),
		"data_class": guard.row.checks,
		"treatment": _treatment(guard),
	}
	path := ["inference", "operations", "feedback", "privacy_filters", naming.slug(guards.called(guard)), key]
}

unknown := set()

_treatment(guard) := "excluded" if {
	guard.name == "presidio"
	position := guard.place.pointer[1]
	actions := {action | some action in guard.file.body.guardrails[position].litellm_params.pii_entities_config}
	actions == {"BLOCK"}
} else := guard.row.treatment
