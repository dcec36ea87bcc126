package facts.configs.multi_chassis_links_test

import data.facts.configs.multi_chassis_links as rule
import data.lib.configs_test as given

test_a_port_channel_that_a_domain_shares if {
	given.values(rule.facts, 5) == {
		["provided_by", "SONiC MCLAG (file-1)"],
		["devices", 2],
		["links", 2],
	} with input as _switch({})
}

test_one_link_here_is_not_all_of_them if {
	given.values(rule.facts, 5) == {
		["provided_by", "SONiC MCLAG (file-1)"],
		["devices", 2],
	} with input as _switch({"PORTCHANNEL_MEMBER": {"PortChannel10|Ethernet0": {}}})
}

test_none_without_a_peer_a_domain_or_a_member if {
	every changes in [
		{"MCLAG_DOMAIN": {"1": {"source_ip": "10.0.0.1", "peer_ip": "", "peer_link": "PortChannel1"}}},
		{"MCLAG_DOMAIN": {}},
		{"MCLAG_INTERFACE": {}},
		{"PORTCHANNEL_MEMBER": {"PortChannel100|Ethernet0": {}}},
	] {
		rule.facts == set() with input as _switch(changes)
	}
}

test_nothing_is_unknown if count(rule.unknown) == 0

_switch(changes) := given.file("sonic", object.union(object.remove(_own, object.keys(changes)), changes))

_own := {
	"PORTCHANNEL": {"PortChannel10": {"admin_status": "up"}},
	"PORTCHANNEL_MEMBER": {"PortChannel10|Ethernet0": {}, "PortChannel10|Ethernet4": {}},
	"MCLAG_DOMAIN": {"1": {"source_ip": "10.0.0.1", "peer_ip": "10.0.0.2", "peer_link": "PortChannel1"}},
	"MCLAG_INTERFACE": {"1|PortChannel10": {"if_type": "PortChannel"}},
}
