package facts.launch.elastic_restarts_test

import data.facts.launch.elastic_restarts as rule
import data.lib.configurations_test as given

_flags := {"max-restarts": 3, "rdzv-backend": "c10d", "nnodes": 4}

test_restarts_after_a_new_rendezvous if {
	given.values(rule.facts, 2) == {
		["collective_reconfiguration.provided_by", "torchrun rendezvous (c10d)"],
		["job_continuation.provided_by", "torchrun (max_restarts)"],
	} with input as given.command("torchrun", {"flags": _flags})
}

test_a_range_of_nodes_outlives_the_loss_of_one if {
	flags := object.union(_flags, {"nnodes": "1:4"})
	["node_unavailable.provided_by", "torchrun rendezvous (keep-alive)"] in given.values(rule.facts, 2) with input as given.command(
		"torchrun",
		{"flags": flags},
	)
	same := object.union(_flags, {"nnodes": "4:4"})
	count(rule.facts) == 2 with input as given.command("torchrun", {"flags": same})
}

test_none_without_restarts_or_rendezvous if {
	every change in [{"max-restarts": 0}, {"rdzv-backend": "static"}, {"standalone": true}] {
		rule.facts == set() with input as given.command("torchrun", {"flags": object.union(_flags, change)})
	}
	rule.facts == set() with input as given.command("torchrun", {"flags": {"rdzv-backend": "c10d", "nnodes": "1:4"}})
}

test_an_open_number_of_restarts_is_unknown if {
	count(rule.unknown) == 1 with input as given.command_open("torchrun", {"flags": {}}, [["flags", "max-restarts"]])
}
