package facts.training.service_scaling_test

import data.facts.training.service_scaling as rule
import data.lib.configurations_test as given

_services(resources) := {"services": [{"serve_id": "a", "resources": resources}]}

test_replicas_between_two_bounds if {
	given.values(rule.facts, 1) == {
		["provided_by", "FlagScale serve (Ray Serve)"],
		["min_instances", 1],
		["max_instances", 3],
	} with input as given.file("flagscale_serve", _services({"min_replicas": 1, "max_replicas": 3}))
}

test_none_from_equal_bounds_and_from_a_fixed_number if {
	rule.facts == set() with input as given.file("flagscale_serve", _services({"min_replicas": 2, "max_replicas": 2}))
	rule.facts == set() with input as given.file("flagscale_serve", _services({"num_replicas": 2}))
}

test_an_open_bound_is_unknown if {
	open := given.file_open(
		"flagscale_serve", _services({"min_replicas": 1}),
		[["services", 0, "resources", "max_replicas"]],
	)
	rule.facts == set() with input as open
	count(rule.unknown) == 1 with input as open
}
