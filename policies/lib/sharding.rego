# METADATA
# title: Sharded data parallelism in training configurations
# description: |
#   ZeRO, FSDP and Megatron's distributed optimizer, where they really divide something.
package lib.sharding

import data.lib.fact
import data.lib.nemo_rl
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

# the launcher's own flags; without a strategy it shards fully, and FSDP2 has none
shards contains {"resource": run, "pointer": ["flags", "use-fsdp"], "provider": "PyTorch FSDP", "library": "fsdp"} if {
	some run in input.resources.launch.accelerate
	run.body.flags["use-fsdp"] == true
	_shards(training.text(object.get(run.body.flags, "fsdp-sharding-strategy", "FULL_SHARD")))
	not fact.undecided(run, ["flags", "fsdp-sharding-strategy"])
}

# ms-swift has files of its own by name
shards contains {"resource": set_to.resource, "pointer": set_to.pointer, "provider": provider, "library": "deepspeed"} if {
	some set_to in training.read("deepspeed")
	set_to.framework in {"ms_swift", "ms_swift_command"}
	stage := {"zero1": "1", "zero2": "2", "zero3": "3", "zero2_offload": "2", "zero3_offload": "3"}[set_to.value]
	provider := concat(" ", ["DeepSpeed ZeRO stage", stage])
}

shards contains {"resource": run, "pointer": ["script_flags", "fsdp"], "provider": "PyTorch FSDP", "library": "fsdp"} if {
	some framework in ["transformers_command", "ms_swift_command"]
	some run in training.resources(framework)
	_shards(run.body.script_flags.fsdp)
}

shards contains {"resource": run, "pointer": ["script_flags", "fsdp"], "provider": "PyTorch FSDP2", "library": "fsdp"} if {
	some run in training.resources("ms_swift_command")
	run.body.script_flags.fsdp == "fsdp2"
}

shards contains {
	"resource": run, "pointer": ["fsdp_config", "sharding_strategy"], "provider": "PyTorch FSDP", "library": "fsdp",
} if {
	some run in input.resources.training.composer
	_shards(run.body.fsdp_config.sharding_strategy)
}

# OLMo shards fully unless its block names another strategy
shards contains {"resource": run, "pointer": ["fsdp"], "provider": "PyTorch FSDP", "library": "fsdp"} if {
	some run in input.resources.training.olmo
	is_object(run.body.fsdp)
	_shards(object.get(run.body.fsdp, "sharding_strategy", "FULL_SHARD"))
	object.get(run.body, "distributed_strategy", "fsdp") == "fsdp"
}

shards contains {"resource": set_to.resource, "pointer": set_to.pointer, "provider": provider, "library": "fsdp"} if {
	some set_to in training.read("shard")
	provider := {"fsdp": "PyTorch FSDP", "fsdp2": "PyTorch FSDP2"}[set_to.value]
}

# verl with settings for FSDP, where nothing says that Megatron is used
shards contains {"resource": run, "pointer": ["overrides", key], "provider": "PyTorch FSDP", "library": "fsdp"} if {
	some run in training.resources("verl_command")
	not contains(object.get(run.body.script_flags, "config-name", ""), "megatron")
	not run.body.overrides["actor_rollout_ref.actor.strategy"]
	not run.body.overrides["actor_rollout_ref.actor.fsdp_config.fsdp_size"] == 1
	key := min({key | some key, _ in run.body.overrides; startswith(key, "actor_rollout_ref.actor.fsdp_config.")})
}

# Oumi shards fully unless it is told another strategy
shards contains {"resource": run, "pointer": ["fsdp", "enable_fsdp"], "provider": "PyTorch FSDP", "library": "fsdp"} if {
	some run in input.resources.training.oumi
	run.body.fsdp.enable_fsdp == true
	_shards(object.get(run.body.fsdp, "sharding_strategy", "FULL_SHARD"))
}

shards contains {
	"resource": run, "pointer": ["parallel", "enable_parallel_optimizer"], "provider": "MindSpore optimizer parallelism",
	"library": "mindspore",
} if {
	some run in input.resources.training.mindformers
	run.body.parallel.enable_parallel_optimizer == true
}

# plugins of ColossalAI that divide, and the ZeRO stage of the one that combines
shards contains {"resource": run, "pointer": ["script_flags", "plugin"], "provider": provider, "library": "colossalai"} if {
	some run in training.resources("colossalai_command")
	provider := {
		"zero1": "ColossalAI ZeRO stage 1", "zero2": "ColossalAI ZeRO stage 2", "zero2_cpu": "ColossalAI ZeRO stage 2",
		"gemini": "ColossalAI Gemini", "gemini_auto": "ColossalAI Gemini",
	}[run.body.script_flags.plugin]
}

shards contains {"resource": run, "pointer": ["script_flags", flag], "provider": provider, "library": "colossalai"} if {
	some run in training.resources("colossalai_command")
	run.body.script_flags.plugin in {"3d", "moe", "hybrid", "hybrid_parallel"}
	some flag in ["zero", "zero-stage"]
	run.body.script_flags[flag] in {1, 2, 3}
	provider := concat(" ", ["ColossalAI ZeRO stage", format_int(run.body.script_flags[flag], 10)])
}

shards contains {
	"resource": run.resource, "pointer": ["policy", "dtensor_cfg", "enabled"], "provider": "PyTorch FSDP2",
	"library": "fsdp",
} if {
	some run in nemo_rl.divided
}

# which resources divide something
ids contains shard.resource.id if some shard in shards

# an Accelerate file keeps a DeepSpeed block that counts only if DeepSpeed is what it distributes with
_other_backend(set_to) if {
	set_to.framework == "accelerate"
	upper(set_to.resource.body.distributed_type) != "DEEPSPEED"
}

_other_backend(set_to) if {
	set_to.framework == "accelerate_command"
	not set_to.resource.body.flags["use-deepspeed"] == true
}

# a script of one's own that is started without DeepSpeed
_other_backend(set_to) if {
	set_to.framework == "transformers_command"
	not set_to.resource.body.program == "deepspeed"
	not training.is_set(object.get(set_to.resource.body.script_flags, "deepspeed", null))
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
