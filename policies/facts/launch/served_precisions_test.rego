package facts.launch.served_precisions_test

import data.facts.launch.served_precisions as rule
import data.lib.configurations_test as given

test_two_precisions if {
	served := given.commands("vllm", [
		{"flags": {"dtype": "bfloat16"}, "arguments": ["acme/chat"]},
		{"flags": {"quantization": "fp8", "dtype": "bfloat16"}, "arguments": ["acme/chat"]},
	])
	given.under(rule.facts, "precision") == {"bf16", "fp8"} with input as served
}

test_none_from_one_precision if {
	served := given.commands("vllm", [{"flags": {"dtype": "half"}}, {"flags": {"dtype": "float16"}}, {"flags": {"dtype": "auto"}}])
	rule.facts == set() with input as served
}

test_none_from_the_compute_format_of_a_quantized_model if {
	served := given.commands("vllm", [
		{"flags": {"dtype": "bfloat16"}, "arguments": ["acme/chat"]},
		{"flags": {"dtype": "half"}, "arguments": ["acme/chat-AWQ"]},
	])
	rule.facts == set() with input as served
}

test_a_variable_is_unknown if {
	count(rule.unknown) == 1 with input as given.command_open("vllm", {"flags": {}}, [["flags", "dtype"]])
}

test_a_model_that_a_flag_names if {
	served := given.commands("sglang", [
		{"flags": {"dtype": "bfloat16", "model-path": "acme/chat-gptq"}},
		{"flags": {"dtype": "half", "model-path": "acme/chat"}},
	])
	rule.facts == set() with input as served
}
