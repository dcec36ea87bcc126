# METADATA
# title: Steps of compression recipes
# description: |
#   What recipes and configurations quantise, prune or distil, and to which precision. Loading a model in four bits to
#   fine-tune it is no compression of it.
package lib.compression

import data.lib.naming
import data.lib.nemo_rl
import data.lib.training

# each with its resource, pointer, technique, method, provider, and precision and scheme where they are known
steps contains step if {
	some run in input.resources.training.llama_factory
	bits := run.body.export_quantization_bit
	training.is_set(run.body.export_dir)
	precision := data.knowledge.compression.integers[format_int(bits, 10)]
	step := {
		"resource": run, "pointer": ["export_quantization_bit"], "technique": "quantization", "method": "GPTQ",
		"provider": "LLaMA-Factory", "precision": precision, "scheme": "post_training",
	}
}

steps contains step if {
	some modifier in _modifiers
	row := data.knowledge.compression.modifiers[modifier.name]
	fixed := {
		"resource": modifier.resource, "pointer": modifier.pointer, "technique": row.technique, "method": row.method,
		"provider": "llm-compressor",
	}
	step := object.union(fixed, object.union({"scheme": scheme | scheme := row.scheme}, _format(modifier.given)))
}

# a model with a preset scheme that llm-compressor gives it at once
steps contains step if {
	some run in input.resources.training.compression_run
	is_string(run.body.model)
	preset := data.knowledge.compression.presets[upper(run.body.scheme)]
	fixed := {
		"resource": run, "pointer": ["scheme"], "technique": "quantization", "method": _algorithm(run.body),
		"provider": "llm-compressor", "scheme": "post_training",
	}
	step := object.union(fixed, preset)
}

steps contains step if {
	some [type, pointer] in [
		["quantize_config", ["bits"]],
		["quantize_config", ["w_bit"]],
		["quantized_model", ["quantization_config", "bits"]],
		["quantized_model", ["quantization_config", "w_bit"]],
	]
	some run in input.resources.training[type]
	bits := object.get(run.body, pointer, null)
	precision := data.knowledge.compression.integers[format_int(bits, 10)]
	step := {
		"resource": run, "pointer": pointer, "technique": "quantization", "method": _method(run.body),
		"provider": _method(run.body), "precision": precision, "scheme": "post_training",
	}
}

steps contains step if {
	some run in input.resources.training.axolotl
	some [key, scheme] in [["qat", "quantization_aware_training"], ["quantization", "post_training"]]
	weights := run.body[key].weight_dtype
	precision := {"int4": "int4", "int8": "int8", "float8_e4m3fn": "fp8", "fp8": "fp8", "nvfp4": "nvfp4", "mxfp4": "mxfp4"}[weights]
	step := {
		"resource": run, "pointer": [key, "weight_dtype"], "technique": "quantization", "method": key,
		"provider": "axolotl", "precision": precision, "scheme": scheme,
	}
}

steps contains step if {
	some run in input.resources.training.axolotl
	run.body.kd_trainer == true
	step := {
		"resource": run, "pointer": ["kd_trainer"], "technique": "distillation", "method": "knowledge distillation",
		"provider": "axolotl",
	}
}

steps contains {
	"resource": run.resource, "pointer": ["policy", "quant_cfg"], "technique": "quantization", "method": "ModelOpt",
	"provider": "NeMo RL", "scheme": "quantization_aware_training",
} if {
	some run in nemo_rl.quantized
}

steps contains step if {
	some run in input.resources.training.torchtune
	training.is_set(run.body.teacher_model._component_)
	step := {
		"resource": run, "pointer": ["teacher_model", "_component_"], "technique": "distillation",
		"method": "knowledge distillation", "provider": "torchtune",
	}
}

steps contains step if {
	some run in input.resources.training.torchtune
	parts := split(run.body.quantizer._component_, ".")
	[precision, scheme] := {
		"Int8DynActInt4WeightQATQuantizer": ["int4", "quantization_aware_training"],
		"Int4WeightOnlyQATQuantizer": ["int4", "quantization_aware_training"],
		"Int8DynActInt4WeightQuantizer": ["int4", "post_training"],
		"Int4WeightOnlyQuantizer": ["int4", "post_training"],
		"Int8WeightOnlyQuantizer": ["int8", "post_training"],
	}[parts[count(parts) - 1]]
	step := {
		"resource": run, "pointer": ["quantizer", "_component_"], "technique": "quantization", "method": "torchao",
		"provider": "torchtune", "precision": precision, "scheme": scheme,
	}
}

# what DeepSpeed compresses while it trains; a ratio of 1 keeps everything
steps contains step if {
	some run in input.resources.training.deepspeed
	block := run.body.compression_training.weight_quantization
	block.shared_parameters.enabled == true
	some name, group in block.different_groups
	is_number(group.params.target_bits)
	step := object.union(
		{
			"resource": run, "pointer": ["compression_training", "weight_quantization", "different_groups", name],
			"technique": "quantization", "method": "DeepSpeed compression", "provider": "DeepSpeed",
		},
		object.union(_integer(group.params.target_bits), _calibrated(run.body.compression_training)),
	)
}

steps contains step if {
	some run in input.resources.training.deepspeed
	some name in ["sparse_pruning", "row_pruning", "head_pruning", "channel_pruning"]
	block := run.body.compression_training[name]
	block.shared_parameters.enabled == true
	some group in block.different_groups
	is_number(group.params.dense_ratio)
	group.params.dense_ratio < 1
	step := {
		"resource": run, "pointer": ["compression_training", name], "technique": "pruning",
		"method": replace(name, "_", " "), "provider": "DeepSpeed",
	}
}

steps contains step if {
	some run in input.resources.launch.swift
	run.body.framework == "ms_swift_export"
	flags := run.body.script_flags
	method := flags["quant-method"]
	method in {"gptq", "gptq_v2", "awq", "fp8", "bnb"}
	step := object.union(
		{
			"resource": run, "pointer": ["script_flags", "quant-method"], "technique": "quantization",
			"method": upper(method), "provider": "ms-swift", "scheme": "post_training",
		},
		_exported(method, flags),
	)
}

# the teacher of Megatron-DeepSpeed
steps contains step if {
	some run in training.resources("megatron_command")
	run.body.script_flags.kd == true
	step := {
		"resource": run, "pointer": ["script_flags", "kd"], "technique": "distillation",
		"method": "knowledge distillation", "provider": "Megatron-DeepSpeed",
	}
}

# NeMo Aligner
steps contains step if {
	some run in input.resources.training.megatron
	count(run.body.trainer.knowledge_distillation) > 0
	training.is_set(run.body.model.knowledge_distillation.kd_loss)
	object.get(run.body, ["model", "knowledge_distillation", "kd_loss_weight"], 1) > 0
	step := {
		"resource": run, "pointer": ["model", "knowledge_distillation", "kd_loss"], "technique": "distillation",
		"method": "knowledge distillation", "provider": "NeMo Aligner",
	}
}

_integer(bits) := {"precision": precision} if {
	precision := data.knowledge.compression.integers[format_int(bits, 10)]
} else := {}

_calibrated(block) := {"scheme": block.activation_quantization.shared_parameters.range_calibration} if {
	block.activation_quantization.shared_parameters.enabled == true
	block.activation_quantization.shared_parameters.range_calibration in {"dynamic", "static"}
} else := {}

_exported("fp8", _) := {"precision": "fp8"}

_exported(method, flags) := {"precision": precision} if {
	method in {"gptq", "gptq_v2", "awq"}
	precision := data.knowledge.compression.integers[format_int(flags["quant-bits"], 10)]
}

_exported("bnb", _) := {}

# a recipe's name: that of its file, and of its step where there may be several
entry(step) := naming.below(step.resource.name, words[count(words) - 1]) if {
	words := [training.text(key) | some key in step.pointer]
	not step.provider == "axolotl"
}

entry(step) := naming.below(step.resource.name, training.text(step.pointer[0])) if step.provider == "axolotl"

_modifiers contains {"resource": run, "pointer": [stage, group, name], "name": name, "given": given} if {
	some run in input.resources.training.compression_recipe
	some stage, groups in run.body
	some group, modifiers in groups
	endswith(group, "_modifiers")
	some name, given in modifiers
}

# some recipes group modifiers below one key more
_modifiers contains {"resource": run, "pointer": [stage, "modifiers", name], "name": name, "given": given} if {
	some run in input.resources.training.compression_recipe
	some stage, groups in run.body
	some name, given in groups.modifiers
}

_algorithm(body) := upper(body.quant_type) if {
	is_string(body.quant_type)
	upper(body.quant_type) in {"GPTQ", "AWQ"}
} else := upper(body.scheme)

_format(given) := data.knowledge.compression.presets[upper(given.scheme)] if {
	is_string(given.scheme)
} else := {"precision": precision} if {
	formats := {format | some group in given.config_groups; format := _weights(group.weights)}
	count(formats) == 1
	some precision in formats
} else := {}

_weights(weights) := data.knowledge.compression.integers[format_int(weights.num_bits, 10)] if {
	object.get(weights, "type", "int") == "int"
}

_weights(weights) := "fp8" if {
	weights.num_bits == 8
	weights.type == "float"
}

_method(body) := upper(body.quant_method) if {
	is_string(body.quant_method)
} else := upper(body.quantization_config.quant_method) if {
	is_string(body.quantization_config.quant_method)
} else := "AWQ" if {
	body.w_bit
} else := "GPTQ"
