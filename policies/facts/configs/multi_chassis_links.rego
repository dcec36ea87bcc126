# METADATA
# title: Links aggregated across switches
# description: |
#   Port channels of a SONiC switch that a domain of MCLAG shares with its peer: one that is listed for the domain, beside
#   the peer's address and the link to it. How many links the peer adds, its own configuration says; those of this switch
#   are counted. A port channel that no domain lists ends on one device.
# custom:
#   title_zh: 跨交换机的链路聚合
#   shows: [6.1.1.2.d]
package facts.configs.multi_chassis_links

import data.lib.configs
import data.lib.fact
import data.lib.naming

facts contains fact.of(path, value, [fact.at(file, ["MCLAG_INTERFACE", key])]) if {
	some file in configs.of("sonic")
	some key, _ in file.body.MCLAG_INTERFACE
	[domain, channel] := split(key, "|")
	peered := file.body.MCLAG_DOMAIN[domain]
	every setting in ["source_ip", "peer_ip", "peer_link"] {
		_is_text(peered[setting])
	}
	members := count([member |
		some member, _ in file.body.PORTCHANNEL_MEMBER
		startswith(member, concat("", [channel, "|"]))
	])
	members > 0
	some leaf, value in object.union(
		{"provided_by": configs.called("SONiC MCLAG", file), "devices": 2},
		{"links": members | members > 1},
	)
	path := ["platform", "hardware", "network", "link_aggregation", naming.below(file.name, channel), leaf]
}

unknown := set()

_is_text(value) if {
	is_string(value)
	value != ""
}
