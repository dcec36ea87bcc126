package facts.containers.frameworks_test

import data.facts.containers.frameworks as rule
import data.lib.packages_test as given

test_two_frameworks if {
	{[one.path[4], one.value] | some one in rule.facts} == {
		["pytorch", "PyTorch (torch 2.4.0)"],
		["jax", "JAX (jax)"],
	} with input as given.made([["torch", "2.4.0"], ["jax", ""]], []) with data.knowledge.packages as given.table
}

test_none_from_one_framework_under_two_names if {
	rule.facts == set() with input as given.made([["torch", "2.4.0"], ["pytorch", "2.4.0"]], [])
		with data.knowledge.packages as given.table
}

test_none_from_packages_that_only_sound_like_one if {
	rule.facts == set() with input as given.made([["torch", "2"], ["tensorboard", "2"], ["torchvision", "0"]], [])
		with data.knowledge.packages as given.table
}
