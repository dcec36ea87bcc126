# METADATA
# title: Sizes of models that are compressed
# description: |
#   Models that configurations and commands quantise, with the parameters that their names tell. How large the weights
#   were before and after only a measurement can say, and a name without a size tells nothing.
# custom:
#   title_zh: 被压缩模型的规模
#   shows: [6.1.2.4.a, 6.1.2.4.f]
package facts.training.compressed_models

import data.lib.compression
import data.lib.fact
import data.lib.model_sizes
import data.lib.naming
import data.lib.nemo_rl
import data.lib.training

facts contains found if {
	some one in _models
	size := model_sizes.parameters(one.model)
	root := ["platform", "toolchain", "compression", "compressed_models", naming.below(one.resource.name, one.model)]
	some [key, value] in [["provided_by", one.provider], ["model_parameters", size]]
	found := fact.of(array.concat(root, [key]), value, [fact.at(one.resource, one.pointer)])
}

unknown contains fact.unknown("model that is compressed is not known", [fact.at(run, ["script_flags", "model"])]) if {
	some run in _exports
	fact.undecided(run, ["script_flags", "model"])
}

_models contains {"model": model, "resource": step.resource, "pointer": step.pointer, "provider": step.provider} if {
	some step in compression.steps
	step.technique in {"quantization", "pruning"}
	some key in ["model_name_or_path", "base_model"]
	model := step.resource.body[key]
	is_string(model)
}

_models contains {"model": model, "resource": run.resource, "pointer": ["policy", "quant_cfg"], "provider": "NeMo RL"} if {
	some run in nemo_rl.quantized
	model := run.resource.body.policy.model_name
	is_string(model)
}

# a run with a scheme, or with a recipe in a file of its own
_models contains {"model": run.body.model, "resource": run, "pointer": ["model"], "provider": "llm-compressor"} if {
	some run in input.resources.training.compression_run
	is_string(run.body.model)
	some step in compression.steps
	step.technique in {"quantization", "pruning"}
	_is_of(step.resource, run)
}

_is_of(resource, run) if resource.id == run.id

_is_of(resource, run) if {
	resource.source == run.source
	some reference in run.references
	resource.address in reference.to
}

_models contains {"model": model, "resource": run, "pointer": ["script_flags", "quant-bits"], "provider": "ms-swift"} if {
	some run in _exports
	run.body.script_flags["quant-bits"] > 0
	model := run.body.script_flags.model
	is_string(model)
}

_exports contains run if {
	some run in input.resources.launch.swift
	run.body.framework == "ms_swift_export"
	run.body.script_flags["quant-method"] in {"gptq", "awq", "bnb", "gptq_v2", "fp8"}
	training.is_set(run.body.script_flags["quant-method"])
}
