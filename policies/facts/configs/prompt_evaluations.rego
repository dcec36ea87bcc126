# METADATA
# title: Evaluations of answers by promptfoo
# description: |
#   Test sets of promptfoo with what they assert, as tasks of an automatic evaluation and the metric of each. Which
#   benchmark stands behind them the file does not say.
# custom:
#   title_zh: 以 promptfoo 评测回答
#   shows: [6.1.2.6.a]
package facts.configs.prompt_evaluations

import data.lib.configs
import data.lib.fact
import data.lib.naming
import data.lib.promptfoo

facts contains found if {
	some one in promptfoo.assertions
	name := naming.below(one.file.name, one.type)
	some keys, value in {
		["provided_by"]: "promptfoo",
		["tasks", name, "provided_by"]: configs.called("promptfoo", one.file),
		["tasks", name, "metric"]: one.type,
	}
	path := array.concat(["platform", "toolchain", "evaluation", "objective"], keys)
	found := fact.of(path, value, [one.place])
}

unknown := set()
