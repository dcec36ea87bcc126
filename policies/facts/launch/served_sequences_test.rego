package facts.launch.served_sequences_test

import data.facts.launch.served_sequences as rule
import data.lib.configurations_test as given

test_lengths_as_servers_are_told if {
	every row in [
		["vllm", {"max-model-len": 131072}, 131072],
		["vllm", {"max-model-len": "128K"}, 131072],
		["vllm", {"max-model-len": "128k"}, 128000],
		["sglang", {"context-length": 262144}, 262144],
		["tgi", {"max-total-tokens": 131072}, 131072],
		["trtllm_serve", {"max-seq-len": 131072}, 131072],
	] {
		given.under(rule.facts, "max_sequence_tokens") == {row[2]} with input as given.command(row[0], {"flags": row[1]})
		count(rule.facts) == 2 with input as given.command(row[0], {"flags": row[1]})
	}
}

test_a_short_one_without_a_name if {
	found := rule.facts with input as given.command("vllm", {"flags": {"max-model-len": 8192}})
	given.values(found, 1) == {["max_sequence_tokens", 8192]}
}

test_none_where_it_is_not_said if {
	rule.facts == set() with input as given.command("vllm", {"flags": {"max-model-len": "auto"}})
	rule.facts == set() with input as given.command("vllm", {"flags": {"max-num-seqs": 131072}})
}

test_a_variable_is_unknown if {
	open := given.command_open("vllm", {"flags": {}}, [["flags", "max-model-len"]])
	count(rule.unknown) == 1 with input as open
}

test_an_engine_that_flagscale_starts if {
	service := {"serve_id": "a", "engine": "vllm", "engine_args": {"max_model_len": 131072}}
	given.values(rule.facts, 2) == {
		["run.yaml.a.max_sequence_tokens", 131072],
		["run.yaml.a.provided_by", "vLLM in FlagScale"],
	} with input as given.file("flagscale_serve", {"services": [service]})
	other := {"serve_id": "a", "engine": "llama_cpp", "engine_args": {"max_model_len": 131072}}
	rule.facts == set() with input as given.file("flagscale_serve", {"services": [other]})
}

test_a_server_of_lmdeploy if {
	given.under(rule.facts, "max_sequence_tokens") == {131072} with input as given.command("lmdeploy", {"flags": {"session-len": 131072}})
}
