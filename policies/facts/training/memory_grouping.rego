# METADATA
# title: Optimizer states and parameters in groups
# description: |
#   ZeRO from stage 1, a distributed optimizer, or FSDP that shards. Stage 0 and NO_SHARD divide nothing.
# custom:
#   title_zh: 优化器状态与参数分组
#   shows: [6.2.2.2.c.2]
package facts.training.memory_grouping

import data.lib.fact
import data.lib.sharding
import data.lib.training

facts contains found if {
	some shard in sharding.shards
	some group in ["optimizer_states", "parameters"]
	path := training.job(shard.resource, ["grouping", group, "provided_by"])
	found := fact.of(path, shard.provider, [fact.at(shard.resource, shard.pointer)])
}

unknown contains fact.unknown("ZeRO stage is not known", [place]) if some place in training.open("zero_stage")
