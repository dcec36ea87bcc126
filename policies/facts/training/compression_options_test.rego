package facts.training.compression_options_test

import data.facts.training.compression_options as rule
import data.lib.configurations_test as given

test_each_technique if {
	every row in [
		["llama_factory", {"export_dir": "out", "export_quantization_bit": 4}, "quantization"],
		["quantize_config", {"bits": 4, "group_size": 128}, "quantization"],
		["quantize_config", {"w_bit": 4, "q_group_size": 128}, "quantization"],
		["quantized_model", {"quantization_config": {"bits": 8, "quant_method": "gptq"}}, "quantization"],
		["compression_recipe", {"s": {"pruning_modifiers": {"SparseGPTModifier": {"sparsity": 0.5}}}}, "pruning"],
		["compression_recipe", {"s": {"modifiers": {"AWQModifier": {"scheme": "W4A16"}}}}, "quantization"],
		["axolotl", {"kd_trainer": true}, "distillation"],
		["torchtune", {"teacher_model": {"_component_": "torchtune.models.acme.acme_8b"}}, "distillation"],
		["megatron", _distilled(1), "distillation"],
	] {
		{one.path[5] | some one in rule.facts; one.path[4] == "techniques"} == {row[2]} with input as given.file(row[0], row[1])
	}
}

test_none_from_loading_in_four_bits if {
	rule.facts == set() with input as given.file("llama_factory", {"quantization_bit": 4, "finetuning_type": "lora"})
	rule.facts == set() with input as given.file("trl", {"load_in_4bit": true})
	rule.facts == set() with input as given.file("llama_factory", {"export_dir": "out", "export_quantization_bit": null})
	rule.facts == set() with input as given.file("axolotl", {"kd_trainer": false})
	rule.facts == set() with input as given.file("megatron", _distilled(0))
}

test_nothing_is_unknown if count(rule.unknown) == 0

_compressed(block) := given.file("deepspeed", {"compression_training": block})

_on(groups) := {"shared_parameters": {"enabled": true}, "different_groups": groups}

test_what_deepspeed_compresses if {
	quantized := {"weight_quantization": _on({"a": {"params": {"target_bits": 8}}})}
	given.under(rule.facts, "provided_by") == {"DeepSpeed", "DeepSpeed (DeepSpeed compression)"} with input as _compressed(quantized)
	pruned := {"head_pruning": _on({"a": {"params": {"dense_ratio": 0.5}}})}
	given.under(rule.facts, "provided_by") == {"DeepSpeed", "DeepSpeed (head pruning)"} with input as _compressed(pruned)
	off := {"weight_quantization": {"shared_parameters": {"enabled": false}, "different_groups": {"a": {"params": {"target_bits": 8}}}}}
	rule.facts == set() with input as _compressed(off)
	whole := {"row_pruning": _on({"a": {"params": {"dense_ratio": 1}}})}
	rule.facts == set() with input as _compressed(whole)
}

test_what_swift_exports if {
	awq := {"framework": "ms_swift_export", "script_flags": {"quant-method": "awq", "quant-bits": 4}}
	given.under(rule.facts, "provided_by") == {"ms-swift", "ms-swift (AWQ)"} with input as given.command("swift", awq)
	merged := {"framework": "ms_swift_export", "script_flags": {"merge-lora": true}}
	rule.facts == set() with input as given.command("swift", merged)
}

_distilled(weight) := {
	"trainer": {"knowledge_distillation": {"max_epochs": 1}},
	"model": {"knowledge_distillation": {"kd_loss": "fwd_kl", "kd_loss_weight": weight}},
}
