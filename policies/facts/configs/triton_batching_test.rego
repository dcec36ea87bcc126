package facts.configs.triton_batching_test

import data.facts.configs.triton_batching as rule
import data.lib.configs_test as given
import data.lib.fact
import data.lib.triton_test as made

test_a_model_that_batches if {
	model := given.resource(1, {})
	rule.facts == {
		fact.of(_path("provided_by"), "Triton Inference Server (dynamic_batching)", [fact.at(model, ["dynamic_batching"])]),
		fact.of(_path("maximum_batch_size"), 8, [fact.at(model, ["max_batch_size"])]),
	} with input as made.repository([{"name": "Det", "max_batch_size": 8, "dynamic_batching": {}}])
}

test_none_without_the_block_or_a_batch if {
	rule.facts == set() with input as made.repository([{"name": "a", "max_batch_size": 8}])
	rule.facts == set() with input as made.repository([{"name": "a", "max_batch_size": 1, "dynamic_batching": {}}])
	rule.facts == set() with input as made.repository([{"name": "a", "max_batch_size": 0, "dynamic_batching": {}}])
	rule.facts == set() with input as made.repository([{"name": "a", "dynamic_batching": {}}])
}

test_an_open_size if {
	files := given.file_open("triton_model", {"name": "a", "dynamic_batching": {}}, [["max_batch_size"]])
	rule.facts == set() with input as files
	{one.reason | some one in rule.unknown} == {"the largest batch is not known"} with input as files
}

_path(key) := ["development", "production", "deployment", "deployments", "det", "dynamic_batching", key]
