package facts.containers.acceleration_versions_test

import data.facts.containers.acceleration_versions as rule
import data.lib.packages_test as given

test_the_version_of_a_library_that_is_used if {
	{[one.path, one.value] | some one in rule.facts} == {[array.concat(_path, ["version"]), "0.17.2"]} with input as given.made([["deepspeed", "0.17.2"]], [])
		with data.knowledge.packages as given.table
		with data.facts.training.acceleration_libraries.facts as _used
}

test_none_from_a_library_that_is_only_installed_or_not_pinned if {
	rule.facts == set() with input as given.made([["deepspeed", "0.17.2"]], [])
		with data.knowledge.packages as given.table
		with data.facts.training.acceleration_libraries.facts as set()
	rule.facts == set() with input as given.made([["deepspeed", ""]], [])
		with data.knowledge.packages as given.table
		with data.facts.training.acceleration_libraries.facts as _used
}

_path := ["platform", "overall", "compatibility", "acceleration_libraries", "deepspeed"]

_used := {{"path": array.concat(_path, ["provided_by"]), "value": "DeepSpeed", "places": []}}
