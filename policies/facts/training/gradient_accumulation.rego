# METADATA
# title: Gradient accumulation in training configurations
# description: |
#   A number of accumulation steps, shown as it is set. "auto", which leaves it to the caller, is not known.
# custom:
#   title_zh: 训练配置中的梯度累积
#   shows: [6.2.2.2.c.4]
package facts.training.gradient_accumulation

import data.lib.fact
import data.lib.training

# one step accumulates nothing
facts contains found if {
	some set_to in training.above("accumulation_steps", 1)
	places := [fact.at(set_to.resource, set_to.pointer)]
	some [key, value] in [["provided_by", training.provider(set_to.framework)], ["steps", set_to.value]]
	found := fact.of(training.job(set_to.resource, ["gradient_accumulation", key]), value, places)
}

unknown contains fact.unknown("gradient accumulation steps are not known", [place]) if {
	some place in training.open("accumulation_steps")
}
