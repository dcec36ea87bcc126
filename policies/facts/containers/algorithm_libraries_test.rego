package facts.containers.algorithm_libraries_test

import data.facts.containers.algorithm_libraries as rule
import data.lib.packages_test as given

test_two_libraries if {
	{[one.path[4], one.value] | some one in rule.facts} == {
		["hf", "Transformers (transformers 4.5)"],
		["timm", "timm (timm)"],
	} with input as given.made([["transformers", "4.5"], ["timm", ""]], []) with data.knowledge.packages as given.table
}

test_none_from_two_packages_of_one_library if {
	rule.facts == set() with input as given.made([["mmcv", "2"], ["mmdet", "3"]], []) with data.knowledge.packages as given.table
}
