package facts.kubernetes.served_sequences_test

import data.facts.kubernetes.served_sequences as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_length_as_it_is_told if {
	given.values(rule.facts) == {["compute.inference_workloads.chat.max_sequence_tokens", 131072]} with input as _served(["--max-model-len=131072"])
	given.values(rule.facts) == {["compute.inference_workloads.chat.max_sequence_tokens", 4096]} with input as _served(["--max-model-len", "4096"])
}

test_none_without_a_length_and_from_auto if {
	rule.facts == set() with input as _served([])
	rule.facts == set() with input as _served(["--max-model-len", "auto"])
}

test_a_variable_is_unknown if {
	count(rule.unknown) == 1 with input as _served(["--max-model-len", "${LENGTH}"])
}

_served(arguments) := given.kubernetes([made.deployment(made.vllm(arguments), {})])
