package facts.containers.function_components_test

import data.facts.containers.function_components as rule
import data.lib.packages_test as given

test_a_framework_that_is_pinned if {
	{[concat(".", array.slice(one.path, 4, 6)), one.value] | some one in rule.facts} == {
		["loss_function.provided_by", "torch.nn (torch 2.4.0)"],
		["loss_function.offered_as", "component"],
		["optimizer.provided_by", "torch.optim (torch 2.4.0)"],
		["optimizer.offered_as", "component"],
	} with input as given.made([["torch", "2.4.0"]], []) with data.knowledge.packages as given.table
}

test_none_from_a_framework_of_any_version if {
	rule.facts == set() with input as given.made([["torch", ""]], []) with data.knowledge.packages as given.table
	rule.facts == set() with input as given.made([], ["nvidia/tensorflow:latest"]) with data.knowledge.packages as given.table
}

test_none_from_a_framework_without_them if {
	rule.facts == set() with input as given.made([["jax", "0.4.0"]], []) with data.knowledge.packages as given.table
}
