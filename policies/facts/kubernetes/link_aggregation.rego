# METADATA
# title: Bonds of nodes in desired network states
# description: |
#   A bond of two or more ports in a NodeNetworkConfigurationPolicy that is up and agreed on by LACP, or static. A bond of
#   active-backup uses one port at a time.
# custom:
#   title_zh: 节点期望网络状态中的链路聚合
#   shows: [6.1.1.2.c]
package facts.kubernetes.link_aggregation

import data.lib.fact
import data.lib.kubernetes
import data.lib.naming

facts contains found if {
	some policy in input.resources.kubernetes.NodeNetworkConfigurationPolicy
	some position, interface in policy.body.spec.desiredState.interfaces
	interface.type == "bond"
	not object.get(interface, "state", "up") in {"absent", "down"}
	bond := interface["link-aggregation"]
	protocol := _protocols[bond.mode]
	links := count(_ports(bond))
	links > 1
	by := kubernetes.called("NodeNetworkConfigurationPolicy", policy)
	some key, value in {"provided_by": by, "protocol": protocol, "links": links}
	path := ["platform", "hardware", "network", "link_aggregation", naming.below(policy.name, interface.name), key]
	pointer := ["spec", "desiredState", "interfaces", position, "link-aggregation"]
	found := fact.of(path, value, [fact.at(policy, pointer)])
}

unknown := set()

# the older name of ports, too
_ports(bond) := bond.port

_ports(bond) := bond.ports if not bond.port

_ports(bond) := bond.slaves if {
	not bond.port
	not bond.ports
}

# source: Linux kernel documentation, bonding; balance-xor and balance-rr need a static group on the switch
_protocols := {"802.3ad": "lacp", "4": "lacp", "balance-xor": "static", "balance-rr": "static"}
