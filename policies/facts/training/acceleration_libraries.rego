# METADATA
# title: Several libraries for distributed training
# description: |
#   DeepSpeed, Megatron and FSDP where configurations really use them, and there are two or more. Which versions are
#   supported, configurations do not say.
# custom:
#   title_zh: 多种分布式训练加速库
#   shows: [6.1.3.1.d]
package facts.training.acceleration_libraries

import data.lib.fact
import data.lib.parallelism
import data.lib.sharding
import data.lib.training

facts contains fact.of(path, _names[use.library], [use.place]) if {
	count({use.library | some use in _uses}) > 1
	some use in _uses
	path := ["platform", "overall", "compatibility", "acceleration_libraries", use.library, "provided_by"]
}

unknown := set()

_names := {"deepspeed": "DeepSpeed", "megatron": "Megatron Core", "fsdp": "PyTorch FSDP", "colossalai": "ColossalAI"}

_uses contains {"library": shard.library, "place": fact.at(shard.resource, shard.pointer)} if {
	some shard in sharding.shards
	_names[shard.library]
}

_uses contains {"library": "deepspeed", "place": fact.at(resource, ["deepspeed"])} if {
	some framework in ["llama_factory", "axolotl", "trl"]
	some resource in input.resources.training[framework]
	training.is_set(resource.body.deepspeed)
}

_uses contains {"library": "deepspeed", "place": fact.at(resource, ["distributed_type"])} if {
	some resource in input.resources.training.accelerate
	upper(resource.body.distributed_type) == "DEEPSPEED"
}

_uses contains {"library": "megatron", "place": fact.at(job.resource, split.pointer)} if {
	some job in parallelism.jobs
	job.framework in {"megatron", "megatron_command", "llama_factory"}
	some dimension in ["tensor", "pipeline", "expert"]
	split := job.splits[dimension]
}
