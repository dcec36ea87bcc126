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
	] {
		{one.path[5] | some one in rule.facts; one.path[4] == "techniques"} == {row[2]} with input as given.file(row[0], row[1])
	}
}

test_none_from_loading_in_four_bits if {
	rule.facts == set() with input as given.file("llama_factory", {"quantization_bit": 4, "finetuning_type": "lora"})
	rule.facts == set() with input as given.file("trl", {"load_in_4bit": true})
	rule.facts == set() with input as given.file("llama_factory", {"export_dir": "out", "export_quantization_bit": null})
	rule.facts == set() with input as given.file("axolotl", {"kd_trainer": false})
}

test_nothing_is_unknown if count(rule.unknown) == 0
