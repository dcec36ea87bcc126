package facts.workloads.served_precisions_test

import data.facts.workloads.served_precisions as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_two_precisions if {
	_precisions == {"bf16", "fp8"} with input as _served([["--dtype=bfloat16"], ["--quantization", "fp8"]])
}

test_names_of_quantised_models if {
	_precisions == {"int4", "fp8"} with input as _served([["--dtype=half", "--model=org/m-awq"], ["--quantization=fp8"]])
	_precisions == {"int8", "bf16"} with input as _served([["--model=org/m-gptq-int8"], ["--dtype=bfloat16", "--model=org/m"]])
	_precisions == set() with input as _served([["--model=org/m-awq"], ["--model=org/n-awq"]])
	_precisions == set() with input as _served([["--model=org/m-awq"], ["--model=org/n"]])
}

test_bits_and_bytes if {
	_precisions == {"int4", "bf16"} with input as _served([["--quantization=bitsandbytes"], ["--dtype=bfloat16"]])
}

test_one_precision_and_one_that_is_not_known if {
	_precisions == set() with input as _served([["--dtype=half"], ["--dtype=float16"]])
	_precisions == set() with input as _served([["--dtype=auto"], ["--quantization=fp8"]])
	_precisions == set() with input as _served([["--dtype=half", "--model=org/m-gptq"], ["--quantization=fp8"]])
	count(rule.unknown) == 1 with input as _served([["--dtype=${DTYPE}"]])
}

_precisions := {fact.value | some fact in rule.facts; fact.path[5] == "precision"}

_served(arguments) := given.kubernetes([one |
	some position, each in arguments
	called := concat("-", ["chat", format_int(position, 10)])
	one := object.union(made.deployment(made.vllm(each), {}), {"metadata": {"name": called, "namespace": "ml"}})
])
