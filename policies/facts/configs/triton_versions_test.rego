package facts.configs.triton_versions_test

import data.facts.configs.triton_versions as rule
import data.lib.configs_test as given
import data.lib.triton_test as made

test_versions_that_are_named if {
	given.values(rule.facts, 4) == {
		["models.a.versions.1.provided_by", "Triton model repository (file-1)"],
		["models.a.versions.3.provided_by", "Triton model repository (file-1)"],
	} with input as _served({"specific": {"versions": [1, 3]}})
}

test_none_from_one_version_or_an_open_number if {
	rule.facts == set() with input as _served({"specific": {"versions": [1]}})
	rule.facts == set() with input as _served({"specific": {"versions": [1, 1]}})
	rule.facts == set() with input as _served({"latest": {"num_versions": 2}})
	rule.facts == set() with input as _served({"all": {}})
}

test_nothing_is_unknown if count(rule.unknown) == 0

_served(policy) := made.repository([{"name": "a", "version_policy": policy}])
