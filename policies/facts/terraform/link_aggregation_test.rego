package facts.terraform.link_aggregation_test

import data.facts.terraform.link_aggregation as rule
import data.lib.resources_test as given

test_a_bundle_of_links if {
	place := "1:requested_link_count"
	name := "network.link_aggregation.google_compute_interconnect.main"
	given.shown(rule.facts) == {
		[concat(".", [name, "provided_by"]), "google_compute_interconnect.main", [place]],
		[concat(".", [name, "protocol"]), "lacp", [place]],
		[concat(".", [name, "links"]), 2, [place]],
	} with input as given.terraform("google_compute_interconnect", {"requested_link_count": 2})
}

test_none_from_one_link if {
	rule.facts == set() with input as given.terraform("google_compute_interconnect", {"requested_link_count": 1})
	rule.facts == set() with input as given.terraform("aws_dx_lag", {"name": "lag"})
	rule.facts == set() with input as given.terraform("aws_dx_lag", {"number_of_connections": 1})
}

test_connections_that_join_a_group if {
	count(rule.facts) == 3 with input as _lag([2, 3])
	rule.facts == set() with input as _lag([2])
}

test_none_from_a_pair_of_which_one_waits if {
	count(rule.facts) == 3 with input as _bond("802.3ad")
	rule.facts == set() with input as _bond("active-backup")
}

test_a_number_that_is_not_known if {
	count(rule.unknown) == 1 with input as given.terraform_open("google_compute_interconnect", {}, [["requested_link_count"]], [])
}

_bond(mode) := given.terraform("maas_network_interface_bond", {"bond_mode": mode, "parents": ["1", "2"]})

_lag(ids) := {"resources": {"terraform": {
	"aws_dx_lag": [given.block(1, "aws_dx_lag", "lag", {})],
	"aws_dx_connection_association": [object.union(
		given.block(id, "aws_dx_connection_association", format_int(id, 10), {}),
		{"references": [{"pointer": ["lag_id"], "to": ["aws_dx_lag.lag"]}]},
	) |
		some id in ids
	],
}}}
