# METADATA
# title: Mixed precision in training configurations
# description: |
#   Which configurations compute in a narrow format, and in which; whether the wide copy of the weights is known.
package lib.precision

import data.lib.fact
import data.lib.training

# each with its framework, resource, pointer, format, the text for `provided_by`, and `master` where it is known
mixed contains found if {
	some format in ["bf16", "fp16"]
	some set_to in training.on(format)
	not _is_pure(set_to)
	found := object.union(
		{
			"framework": set_to.framework,
			"resource": set_to.resource,
			"pointer": set_to.pointer,
			"format": format,
			"provider": training.provider(set_to.framework),
		},
		_master(set_to),
	)
}

mixed contains found if {
	some resource in input.resources.training.accelerate
	resource.body.mixed_precision in {"bf16", "fp16", "fp8"}
	found := {
		"framework": "accelerate",
		"resource": resource,
		"pointer": ["mixed_precision"],
		"format": resource.body.mixed_precision,
		"provider": "Accelerate",
	}
}

mixed contains found if {
	some resource in input.resources.launch.accelerate
	resource.body.flags["mixed-precision"] in {"bf16", "fp16", "fp8"}
	found := {
		"framework": "accelerate_command",
		"resource": resource,
		"pointer": ["flags", "mixed-precision"],
		"format": resource.body.flags["mixed-precision"],
		"provider": "Accelerate",
	}
}

# OpenRLHF hands its type to DeepSpeed, which keeps a copy in fp32
mixed contains found if {
	some resource in training.resources("openrlhf_command")
	some flag in ["ds.param-dtype", "param-dtype"]
	resource.body.script_flags[flag] in {"bf16", "fp16"}
	found := {
		"framework": "openrlhf_command",
		"resource": resource,
		"pointer": ["script_flags", flag],
		"format": resource.body.script_flags[flag],
		"provider": "OpenRLHF",
		"master": "fp32",
	}
}

# ms-swift computes in mixed precision where it is told the type and nothing else
mixed contains found if {
	some resource in training.resources("ms_swift_command")
	flags := resource.body.script_flags
	format := {"bfloat16": "bf16", "float16": "fp16"}[flags["torch-dtype"]]
	not flags.bf16
	not flags.fp16
	found := {
		"framework": "ms_swift_command",
		"resource": resource,
		"pointer": ["script_flags", "torch-dtype"],
		"format": format,
		"provider": "ms-swift",
	}
}

mixed contains found if {
	some resource in input.resources.training.neox
	format := {"fp16": "fp16", "bfloat16": "bf16"}[resource.body.precision]
	found := {
		"framework": "neox",
		"resource": resource,
		"pointer": ["precision"],
		"format": format,
		"provider": "GPT-NeoX",
		"master": "fp32",
	}
}

# NeMo and PyTorch Lightning
mixed contains found if {
	some resource in input.resources.training.megatron
	some pointer in [["trainer", "precision"], ["plugins", "precision"], ["trainer", "plugins", "precision"]]
	format := {"bf16-mixed": "bf16", "16-mixed": "fp16"}[object.get(resource.body, pointer, "")]
	found := {
		"framework": "megatron",
		"resource": resource,
		"pointer": pointer,
		"format": format,
		"provider": "Lightning",
	}
}

mixed contains found if {
	some framework, provider in {"composer": "Composer", "olmo": "OLMo"}
	some resource in input.resources.training[framework]
	format := {"amp_bf16": "bf16", "amp_fp16": "fp16", "amp_fp8": "fp8"}[resource.body.precision]
	found := {
		"framework": framework,
		"resource": resource,
		"pointer": ["precision"],
		"format": format,
		"provider": provider,
	}
}

mixed contains found if {
	some resource in input.resources.training.oumi
	is_string(resource.body.training.mixed_precision_dtype)
	format := lower(resource.body.training.mixed_precision_dtype)
	format in {"bf16", "fp16"}
	found := {
		"framework": "oumi", "resource": resource, "pointer": ["training", "mixed_precision_dtype"], "format": format,
		"provider": "Oumi",
	}
}

mixed contains found if {
	some resource in input.resources.training.litgpt
	format := {"bf16-mixed": "bf16", "16-mixed": "fp16"}[resource.body.precision]
	found := {"framework": "litgpt", "resource": resource, "pointer": ["precision"], "format": format, "provider": "LitGPT"}
}

# NeMo RL keeps weights in fp32 where PyTorch shards them
mixed contains found if {
	some resource in input.resources.training.nemo_rl
	resource.body.policy.dtensor_cfg.enabled == true
	format := {"bfloat16": "bf16", "float16": "fp16"}[resource.body.policy.precision]
	found := {
		"framework": "nemo_rl", "resource": resource, "pointer": ["policy", "precision"], "format": format,
		"provider": "NeMo RL", "master": "fp32",
	}
}

# MindFormers keeps weights in one type and computes in another
mixed contains found if {
	some resource in input.resources.training.mindformers
	model := resource.body.model.model_config
	format := {"bfloat16": "bf16", "float16": "fp16"}[model.compute_dtype]
	model.param_init_type == "float32"
	found := {
		"framework": "mindformers", "resource": resource, "pointer": ["model", "model_config", "compute_dtype"],
		"format": format, "provider": "MindFormers", "master": "fp32",
	}
}

# ColossalAI's plugins keep a copy in fp32
mixed contains found if {
	some resource in training.resources("colossalai_command")
	format := resource.body.script_flags["mixed-precision"]
	format in {"bf16", "fp16"}
	found := {
		"framework": "colossalai_command", "resource": resource, "pointer": ["script_flags", "mixed-precision"],
		"format": format, "provider": "ColossalAI", "master": "fp32",
	}
}

open contains place if {
	some format in ["bf16", "fp16"]
	some place in training.open(format)
}

open contains fact.at(resource, ["mixed_precision"]) if {
	some resource in input.resources.training.accelerate
	training.is_open(resource, ["mixed_precision"])
}

# LLaMA-Factory trains every weight in the narrow format if it is told so
_is_pure(set_to) if set_to.resource.body.pure_bf16 == true

_is_pure(set_to) if {
	set_to.framework == "deepspeed"
	set_to.resource.body.bf16.bf16_master_weights_and_grads == true
}

# DeepSpeed, and so GPT-NeoX, and Megatron keep a copy in fp32; LLaMA-Factory raises what it trains to fp32
_master(set_to) := {"master": "fp32"} if {
	set_to.framework in {"deepspeed", "neox", "llama_factory"}
} else := {"master": "fp32"} if {
	set_to.framework in {"megatron_command", "flagscale"}
	not set_to.resource.body.script_flags["use-precision-aware-optimizer"]
} else := {}
