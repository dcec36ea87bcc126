# METADATA
# title: Expert parallelism under an autotuner
# description: |
#   A job whose experts are spread over devices while autotuning is switched on. Expert parallelism that is typed in is
#   no plan of an automatic mode.
# custom:
#   title_zh: 自动调优下的专家并行
#   shows: [6.1.2.1.e]
package facts.training.expert_planning

import data.lib.fact
import data.lib.training

facts contains fact.of(array.concat(_root, ["provided_by"]), provider, [fact.at(tuned.resource, tuned.pointer)]) if {
	some [tuned, _] in _planned
	provider := training.with_detail(tuned.framework, "autotuning")
}

facts contains fact.of(path, size.value, [fact.at(size.resource, size.pointer)]) if {
	some [_, size] in _planned
	path := array.concat(_root, ["expert_plans", training.entry(size.resource), "expert_parallel_size"])
}

unknown := set()

_root := ["platform", "toolchain", "training", "automatic_parallelism"]

_planned contains [tuned, size] if {
	some tuned in training.on("autotuning")
	some one in training.within(tuned.framework, tuned.resource, "expert")
	is_number(one.value)
	one.value > 1
	size := object.union(one, {"resource": tuned.resource})
}
