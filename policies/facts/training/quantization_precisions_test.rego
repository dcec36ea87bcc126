package facts.training.quantization_precisions_test

import data.facts.training.quantization_precisions as rule
import data.lib.configurations_test as given

test_two_precisions if {
	files := given.several("compression_recipe", [
		{"q": {"q_modifiers": {"GPTQModifier": {"scheme": "W4A16"}}}},
		{"q": {"q_modifiers": {"QuantizationModifier": {"scheme": "FP8_DYNAMIC"}}}},
		{"q": {"q_modifiers": {"QuantizationModifier": {"config_groups": {"g": {"weights": {"num_bits": 8, "type": "int"}}}}}}},
		{"q": {"q_modifiers": {"QuantizationModifier": {"config_groups": {"g": {"weights": {"num_bits": 8, "type": "float"}}}}}}},
	])
	given.under(rule.facts, "precision") == {"int4", "fp8", "int8"} with input as files
}

test_none_from_one_precision if {
	body := {"export_dir": "out", "export_quantization_bit": 4}
	rule.facts == set() with input as given.several("llama_factory", [body, body])
}

test_nothing_is_unknown if count(rule.unknown) == 0

test_quantizers_and_methods_by_name if {
	quantizer := "torchtune.training.quantization.Int8WeightOnlyQuantizer"
	files := {"resources": {"training": {
		"torchtune": [given.resource(1, "q.yaml", {"quantizer": {"_component_": quantizer}}, [])],
		"quantize_config": [given.resource(2, "a.json", {"w_bit": 4, "quant_method": "awq"}, [])],
		"quantized_model": [given.resource(3, "b.json", {"quantization_config": {"bits": 3, "quant_method": "gptq"}}, [])],
	}}}
	given.under(rule.facts, "precision") == {"int8", "int4", "int3"} with input as files
	given.under(rule.facts, "provided_by") == {"torchtune", "AWQ", "GPTQ"} with input as files
}

test_none_from_a_format_that_is_not_known if {
	unlike := {"config_groups": {"a": {"weights": {"num_bits": 4, "type": "int"}}, "b": {"weights": {"num_bits": 8, "type": "int"}}}}
	files := given.several("compression_recipe", [
		{"q": {"q_modifiers": {"QuantizationModifier": unlike}}},
		{"q": {"q_modifiers": {"GPTQModifier": {"scheme": "W4A16"}}}},
	])
	rule.facts == set() with input as files
}

test_groups_of_deepspeed if {
	block := {
		"shared_parameters": {"enabled": true},
		"different_groups": {"a": {"params": {"target_bits": 4}}, "b": {"params": {"target_bits": 8}}},
	}
	given.values(rule.facts, 1) == {
		["provided_by", "DeepSpeed"],
		["precision", "int4"],
		["precision", "int8"],
	} with input as given.file("deepspeed", {"compression_training": {"weight_quantization": block}})
	off := object.union(block, {"shared_parameters": {"enabled": false}})
	rule.facts == set() with input as given.file("deepspeed", {"compression_training": {"weight_quantization": off}})
}
