package facts.kubernetes.link_aggregation_test

import data.facts.kubernetes.link_aggregation as rule
import data.lib.resources_test as given

test_a_bond_by_lacp if {
	_shown({"mode": "802.3ad", "port": ["eth1", "eth2"]}, "up") == {
		["network.link_aggregation.storage.bond0.provided_by", "NodeNetworkConfigurationPolicy storage"],
		["network.link_aggregation.storage.bond0.protocol", "lacp"],
		["network.link_aggregation.storage.bond0.links", 2],
	}
	count(_shown({"mode": "802.3ad", "slaves": ["eth1", "eth2"]}, "up")) == 3
	count(_shown({"mode": "balance-xor", "ports": ["eth1", "eth2"]}, "up")) == 3
}

test_what_is_no_aggregation if {
	_shown({"mode": "active-backup", "port": ["eth1", "eth2"]}, "up") == set()
	_shown({"mode": "802.3ad", "port": ["eth1"]}, "up") == set()
	_shown({"mode": "802.3ad", "port": ["eth1", "eth2"]}, "absent") == set()
}

_shown(bond, state) := shown if {
	shown := given.values(rule.facts) with input as given.kubernetes([{
		"apiVersion": "nmstate.io/v1", "kind": "NodeNetworkConfigurationPolicy",
		"metadata": {"name": "storage"},
		"spec": {"desiredState": {"interfaces": [{"name": "bond0", "type": "bond", "state": state, "link-aggregation": bond}]}},
	}])
}
