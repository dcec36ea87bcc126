package facts.training.long_sequences_test

import data.facts.training.long_sequences as rule
import data.lib.configurations_test as given

test_the_longest if {
	files := given.several("neox", [{"seq_length": 4096}, {"seq_length": 131072}])
	given.values(rule.facts, 1) == {["max_sequence_tokens", 131072], ["provided_by", "GPT-NeoX"]} with input as files
}

test_a_short_one_without_a_name if {
	given.values(rule.facts, 1) == {["max_sequence_tokens", 4096]} with input as given.file("neox", {"seq_length": 4096})
}

test_a_limit_says_how_long_samples_are_only_if_they_are_packed_or_spread if {
	every body in [{"sequence_len": 131072, "sample_packing": true}, {"sequence_len": 131072, "context_parallel_size": 8}] {
		count(rule.facts) == 2 with input as given.file("axolotl", body)
	}
	every body in [{"sequence_len": 131072}, {"sequence_len": 131072, "context_parallel_size": 1}] {
		rule.facts == set() with input as given.file("axolotl", body)
	}
}

test_a_length_that_is_a_variable_is_unknown if {
	open := given.command_open("torchrun", {"framework": "megatron"}, [["script_flags", "seq-length"]])
	rule.facts == set() with input as open
	count(rule.unknown) == 1 with input as open
}
