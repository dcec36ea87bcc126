package facts.workloads.serving_batches_test

import data.facts.workloads.serving_batches as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_batch_above_one if {
	["deployment.deployments.chat.dynamic_batching.maximum_batch_size", 32] in given.values(rule.facts) with input as _served(["--max-num-seqs", "32"])
}

test_none_from_a_batch_of_one_or_none if {
	rule.facts == set() with input as _served(["--max-num-seqs", "1"])
	rule.facts == set() with input as _served([])
}

test_a_batch_by_tokens if {
	{fact.path[6] | some fact in rule.facts} == {"provided_by"} with input as _served(["--max-num-batched-tokens=8192"])
	rule.facts == set() with input as _served(["--max-num-batched-tokens=8192", "--max-num-seqs=1"])
	rule.facts == set() with input as _served(["--max-num-batched-tokens=$TOKENS"])
}

test_a_variable_is_unknown if {
	count(rule.unknown) == 1 with input as _served(["--max-num-seqs", "$SEQS"])
}

_served(arguments) := given.kubernetes([made.deployment(made.vllm(arguments), {})])
