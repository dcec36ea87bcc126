package facts.terraform.karpenter_resources_test

import data.facts.terraform.karpenter_resources as rule
import data.lib.resources_test as given

test_a_pool_with_a_limit if {
	given.shown(rule.facts) == {
		["reliability.elastic_scaling.gpu.provided_by", "module.data.pools.gpu", _places],
		["reliability.elastic_scaling.gpu.resource", "cpu", _places],
		["reliability.elastic_scaling.gpu.workload_signal", "pods that wait for a node", _places],
		["reliability.elastic_scaling.gpu.minimum_amount", 0, _places],
		["reliability.elastic_scaling.gpu.maximum_amount", 1000, _places],
	} with input as _input(true, true, {"nodePool": {"limits": {"cpu": 1000}}}, false)
		with data.knowledge.terraform_modules as _table
}

test_a_limit_of_accelerators_comes_first if {
	["reliability.elastic_scaling.gpu.maximum_amount", 8] in given.values(rule.facts) with input as _input(
		true, true,
		{"nodePool": {"limits": {"cpu": 1000, "nvidia.com/gpu": "8"}}},
		false,
	)
		with data.knowledge.terraform_modules as _table
}

test_none_without_a_limit if {
	every limits in [{}, {"cpu": 0}] {
		rule.facts == set() with input as _input(true, true, {"nodePool": {"limits": limits}}, false)
			with data.knowledge.terraform_modules as _table
	}
}

test_none_where_either_flag_is_off if {
	every flags in [[true, false], [false, true]] {
		rule.facts == set() with input as _input(flags[0], flags[1], {"nodePool": {"limits": {"cpu": 1000}}}, false)
			with data.knowledge.terraform_modules as _table
	}
}

test_values_that_are_not_known_are_unknown if {
	rule.facts == set() with input as _input(true, true, {}, true) with data.knowledge.terraform_modules as _table
	count(rule.unknown) == 1 with input as _input(true, true, {}, true) with data.knowledge.terraform_modules as _table
}

_places := ["3:values.nodePool.limits.cpu"]

_table := {
	"example/base/aws": {"flags": [{"at": ["karpenter"], "chart": "karpenter", "settings": "settings"}]},
	"example/data/aws": {"flags": [{"at": ["on"], "chart": "karpenter-resources", "settings": "pools"}]},
}

_input(karpenter, on, values, open) := {"resources": {"terraform": {
	"module": [
		given.block(1, "module", "base", {"source": "example/base/aws", "karpenter": karpenter}),
		given.block(2, "module", "data", {"source": "example/data/aws", "on": on, "pools": {"gpu": {}}}),
	],
	"module_values": [object.union(
		given.block(3, "module_values", "gpu", {
			"module": "module.data", "argument": "pools", "entry": "gpu", "values": values,
			"open": open,
		}),
		{"address": "module.data.pools.gpu"},
	)],
}}}
