# METADATA
# title: Sharded data parallelism in training configurations
# description: |
#   ZeRO, FSDP and Megatron's distributed optimizer, where they really divide something.
package lib.sharding

import data.lib.training

# each with its resource, pointer, the text for `provided_by`, and the library that does it
shards contains {
	"resource": set_to.resource,
	"pointer": set_to.pointer,
	"provider": concat(" ", ["DeepSpeed ZeRO stage", format_int(set_to.value, 10)]),
	"library": "deepspeed",
} if {
	some set_to in training.above("zero_stage", 0)
	set_to.value in {1, 2, 3}
	not _other_backend(set_to)
}

shards contains {
	"resource": set_to.resource,
	"pointer": set_to.pointer,
	"provider": "Megatron distributed optimizer",
	"library": "megatron",
} if {
	some set_to in training.on("distributed_optimizer")
}

shards contains {"resource": resource, "pointer": pointer, "provider": "PyTorch FSDP", "library": "fsdp"} if {
	some resource in input.resources.training.accelerate
	lower(resource.body.distributed_type) == "fsdp"
	pointer := _fsdp_pointer(resource)
}

shards contains {"resource": resource, "pointer": ["dist_config", "name"], "provider": "PyTorch FSDP2", "library": "fsdp"} if {
	some resource in input.resources.training.llama_factory
	resource.body.dist_config.name == "fsdp2"
}

shards contains {"resource": resource, "pointer": pointer, "provider": "PyTorch FSDP", "library": "fsdp"} if {
	some framework in ["trl", "axolotl", "llama_factory"]
	some resource in input.resources.training[framework]
	pointer := ["fsdp"]
	_shards(resource.body.fsdp)
}

shards contains {
	"resource": resource,
	"pointer": ["fsdp_config"],
	"provider": "PyTorch FSDP2",
	"library": "fsdp",
} if {
	some resource in input.resources.training.axolotl
	resource.body.fsdp_version == 2
	count(resource.body.fsdp_config) > 0
}

# which resources divide something
ids contains shard.resource.id if some shard in shards

# an Accelerate file keeps a DeepSpeed block that counts only if DeepSpeed is what it distributes with
_other_backend(set_to) if {
	set_to.framework == "accelerate"
	upper(set_to.resource.body.distributed_type) != "DEEPSPEED"
}

_fsdp_pointer(resource) := ["fsdp_config", "fsdp_sharding_strategy"] if {
	_shards(training.text(resource.body.fsdp_config.fsdp_sharding_strategy))
}

# FSDP2 has no strategy: it always shards
_fsdp_pointer(resource) := ["fsdp_config", "fsdp_version"] if resource.body.fsdp_config.fsdp_version == 2

_shards(strategy) if {
	is_string(strategy)
	_names_sharding(strategy)
}

_shards(strategies) if {
	is_array(strategies)
	some strategy in strategies
	_names_sharding(strategy)
}

_names_sharding(strategy) if {
	some word in split(replace(lower(strategy), ",", " "), " ")
	word in {"full_shard", "shard_grad_op", "hybrid_shard", "_hybrid_shard_zero2", "hybrid_shard_zero2", "1", "2", "4", "5"}
}
