package facts.configs.bonds_test

import data.facts.configs.bonds as rule
import data.lib.configs_test as given

test_a_bond_of_netplan if {
	given.values(rule.facts, 4) == {
		["file-1.bond0.provided_by", "netplan (file-1)"],
		["file-1.bond0.protocol", "lacp"],
		["file-1.bond0.links", 2],
	} with input as _netplan("802.3ad", ["a", "b"])
}

test_a_bond_of_nmstate if {
	["file-1.bond1.links", 2] in given.values(rule.facts, 4) with input as _nmstate({"mode": "802.3ad", "port": ["a", "b"]}, "up")
	["file-1.bond1.links", 2] in given.values(rule.facts, 4) with input as _nmstate({"mode": "4", "port": ["a", "b"]}, "up")
	["file-1.bond1.links", 3] in given.values(rule.facts, 4) with input as _nmstate({"mode": 4, "slaves": ["a", "b", "c"]}, "up")
}

test_none_from_another_mode_one_link_or_a_bond_that_is_down if {
	rule.facts == set() with input as _netplan("active-backup", ["a", "b"])
	rule.facts == set() with input as _netplan("802.3ad", ["a"])
	rule.facts == set() with input as _netplan("802.3ad", ["a", "a"])
	rule.facts == set() with input as _nmstate({"mode": "802.3ad", "port": ["a", "b"]}, "absent")
	rule.facts == set() with input as _nmstate({"mode": "balance-rr", "port": ["a", "b"]}, "up")
}

test_an_open_mode if {
	body := {"network": {"bonds": {"bond0": {"interfaces": ["a", "b"], "parameters": {}}}}}
	files := given.file_open("netplan", body, [["network", "bonds", "bond0", "parameters", "mode"]])
	{one.reason | some one in rule.unknown} == {"the mode of a bond is not known"} with input as files
}

_netplan(mode, links) := given.file("netplan", {"network": {"bonds": {"bond0": {
	"interfaces": links,
	"parameters": {"mode": mode},
}}}})

_nmstate(settings, state) := given.file("nmstate", {"interfaces": [
	{"name": "a", "type": "ethernet"},
	{"name": "bond1", "type": "bond", "state": state, "link-aggregation": settings},
]})
