# METADATA
# title: Configurations of NeMo RL
# description: |
#   What NeMo RL trains a policy with: the algorithm whose block is there, what rewards it, and the settings of the
#   backend that is enabled. The block of a backend that is not enabled, or of an adapter that is not, says nothing.
package lib.nemo_rl

import data.lib.training

# each with its framework, its resource, and the block of its algorithm
runs contains {"framework": framework, "resource": run, "algorithm": algorithm} if {
	some framework in ["nemo_rl", "nemo_rl_megatron"]
	some run in input.resources.training[framework]
	algorithm := [name | some name in _algorithms; is_object(run.body[name])][0]
}

jobs contains {"framework": run.framework, "resource": run.resource, "pointer": [run.algorithm], "stage": _stage(run)} if {
	some run in runs
}

# what learns from the rewards of a model that learned what people prefer
rewarded contains run if {
	some run in runs
	run.algorithm in {"grpo", "ppo"}
	_has_reward_model(run.resource.body)
}

# where a run says that it trains an adapter
adapter(run) := _adapters[run.framework] if object.get(run.resource.body, _adapters[run.framework], false) == true

updates_all(framework, body) if object.get(body, _adapters[framework], null) == false

# FSDP2 divides what the tensor and context dimensions leave, if that is more than one device
divided contains run if {
	some run in runs
	run.framework == "nemo_rl"
	run.resource.body.policy.dtensor_cfg.enabled == true
	devices := run.resource.body.cluster.num_nodes * run.resource.body.cluster.gpus_per_node
	backend := run.resource.body.policy.dtensor_cfg
	devices > object.get(backend, "tensor_parallel_size", 1) * object.get(backend, "context_parallel_size", 1)
}

# a run goes on from the last checkpoint in its directory, if it writes any
checkpointed contains run if {
	some run in runs
	run.resource.body.checkpointing.enabled == true
	run.resource.body.checkpointing.save_period > 0
	training.is_set(run.resource.body.checkpointing.checkpoint_dir)
}

# held-out data: a set of its own, or a share of the other
evaluated contains run if {
	some run in runs
	run.resource.body[run.algorithm].val_period > 0
	_has_held_out(run.resource.body.data)
}

is_rewarded(resource) if {
	some algorithm in ["grpo", "ppo"]
	is_object(resource.body[algorithm])
}

# what ModelOpt quantises a policy by while it learns
quantized contains run if {
	some run in runs
	training.is_set(run.resource.body.policy.quant_cfg)
}

_algorithms := ["distillation", "dpo", "rm", "sft", "ppo", "grpo"]

_adapters := {
	"nemo_rl": ["policy", "dtensor_cfg", "lora_cfg", "enabled"],
	"nemo_rl_megatron": ["policy", "megatron_cfg", "peft", "enabled"],
}

_stage(run) := run.algorithm if run.algorithm in {"sft", "dpo", "rm"}

_stage(run) := "unknown" if run.algorithm == "distillation"

# rewards tell whose feedback it is
_stage(run) := "grpo" if run.algorithm in {"ppo", "grpo"}

_has_reward_model(body) if {
	training.is_set(body.env.reward_model.model_name)
	not body.env.reward_model.enabled == false
}

_has_held_out(given) if {
	training.is_set(given.validation)
	count(given.validation) > 0
}

_has_held_out(given) if given.train.split_validation_size > 0
