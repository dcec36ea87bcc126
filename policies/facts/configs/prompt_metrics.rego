# METADATA
# title: Metrics that test sets of promptfoo choose
# description: |
#   Kinds of assertions by which promptfoo scores answers, where a file chooses two or more. One alone is no choice.
# custom:
#   title_zh: promptfoo 所选的指标
#   shows: [6.2.2.5.c]
package facts.configs.prompt_metrics

import data.lib.fact
import data.lib.naming
import data.lib.promptfoo

facts contains found if {
	some one in promptfoo.assertions
	count(_types[one.file.id]) > 1
	some keys, value in {
		["provided_by"]: "assertions of promptfoo",
		["metrics", naming.slug(one.type), "provided_by"]: "promptfoo",
	}
	path := array.concat(["development", "production", "validation", "metric_selection"], keys)
	found := fact.of(path, value, [one.place])
}

unknown := set()

_types[one.file.id] contains one.type if some one in promptfoo.assertions
