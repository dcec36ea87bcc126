# METADATA
# title: Recomputation of activations in training configurations
# description: |
#   Activation checkpointing that is switched on, with what it recomputes where the framework says so.
# custom:
#   title_zh: 训练配置中的激活重计算
#   shows: [6.2.2.2.c.1]
package facts.training.recomputation

import data.lib.fact
import data.lib.training

facts contains found if {
	some set_to in training.read("recompute")
	granularity := _granularity(set_to)
	places := [fact.at(set_to.resource, set_to.pointer)]
	some [key, value] in [["provided_by", training.provider(set_to.framework)], ["granularity", granularity]]
	found := fact.of(training.job(set_to.resource, ["recomputation", key]), value, places)
}

unknown contains fact.unknown("whether activations are recomputed is not known", [place]) if {
	some place in training.open("recompute")
}

# Megatron says which; elsewhere whole layers are recomputed
_granularity(set_to) := set_to.value if set_to.value in {"full", "selective"}

_granularity(set_to) := "selective" if {
	set_to.value == true
	set_to.pointer[1] == "recompute-activations"
}

_granularity(set_to) := "full" if {
	set_to.value == true
	not set_to.pointer[1] == "recompute-activations"
}

# axolotl names how the activations are kept in place of a flag
_granularity(set_to) := "full" if {
	set_to.framework == "axolotl"
	set_to.value in {"offload", "offload_disk", "unsloth"}
}
