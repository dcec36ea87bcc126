package facts.launch.first_token_quantization_test

import data.facts.launch.first_token_quantization as rule
import data.lib.configurations_test as given

test_a_format_and_what_brings_the_first_token_sooner if {
	flags := {"quantization": "fp8", "enable-chunked-prefill": true}
	given.values(rule.facts, 2) == {
		["run.sh.provided_by", "vLLM"],
		["run.sh.number_format", "fp8"],
		["chunked_prefill.provided_by", "vLLM"],
	} with input as given.command("vllm", {"flags": flags})
}

test_none_from_one_without_the_other if {
	rule.facts == set() with input as given.command("vllm", {"flags": {"quantization": "fp8"}})
	rule.facts == set() with input as given.command("vllm", {"flags": {"enable-chunked-prefill": true}})
	off := {"quantization": "fp8", "enable-chunked-prefill": false}
	rule.facts == set() with input as given.command("vllm", {"flags": off})
	rule.facts == set() with input as given.command("vllm", {"flags": {"quantization": "awq", "enable-chunked-prefill": true}})
}

test_an_open_format_is_unknown if {
	count(rule.unknown) == 1 with input as given.command_open("vllm", {"flags": {}}, [["flags", "quantization"]])
}
