package facts.containers.operator_libraries_test

import data.facts.containers.operator_libraries as rule
import data.lib.packages_test as given

test_a_package_and_a_base_image if {
	{[concat(".", one.path), one.value] | some one in rule.facts} == {
		["platform.hardware.compute.operator_library.provided_by", "FlashAttention (flash-attn 2.7.4)"],
		["platform.hardware.compute.operator_library.provided_by", "cuDNN (image nvidia/cuda:12.4-cudnn-devel)"],
	} with input as given.made([["flash-attn", "2.7.4"]], ["nvidia/cuda:12.4-cudnn-devel"])
		with data.knowledge.packages as given.table
}

test_none_from_an_image_without_one if {
	rule.facts == set() with input as given.made([["torch", "2"]], ["nvidia/cuda:12.4-base"])
		with data.knowledge.packages as given.table
}
