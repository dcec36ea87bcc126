# METADATA
# title: Links that are bundled
# description: |
#   A link aggregation group of Direct Connect with two connections or more, a bundle of links of Cloud Interconnect, a
#   group of cross-connects of OCI, and bonds of machines by LACP. A group of one link, a pair of which one waits, and
#   two connections that are not bundled show nothing.
# custom:
#   title_zh: 捆绑的链路
#   shows: [6.1.1.2.c]
package facts.terraform.link_aggregation

import data.lib.counts
import data.lib.fact
import data.lib.naming
import data.lib.terraform

facts contains found if {
	some one in _groups
	one.links > 1
	some key, value in {"provided_by": one.resource.address, "protocol": one.protocol, "links": one.links}
	path := ["platform", "hardware", "network", "link_aggregation", naming.slug(one.resource.address), key]
	found := fact.of(path, value, [fact.at(one.resource, one.pointer)])
}

unknown contains fact.unknown("number of links of a bundle is not known", [fact.at(resource, [argument])]) if {
	some [type, argument] in [
		["aws_dx_lag", "number_of_connections"], ["google_compute_interconnect", "requested_link_count"],
		["maas_network_interface_bond", "parents"],
	]
	some resource in input.resources.terraform[type]
	fact.undecided(resource, [argument])
	not resource.body[argument]
}

_groups contains {"resource": group, "protocol": "lacp", "links": links, "pointer": []} if {
	some group in input.resources.terraform.aws_dx_lag
	links := max([_started(group), _members("aws_dx_connection_association", "lag_id", group)])
}

_groups contains {"resource": bundle, "protocol": "lacp", "links": links, "pointer": ["requested_link_count"]} if {
	some bundle in input.resources.terraform.google_compute_interconnect
	links := counts.whole(bundle.body.requested_link_count)
}

_groups contains {"resource": group, "protocol": "lacp", "links": links, "pointer": []} if {
	some group in input.resources.terraform.oci_core_cross_connect_group
	links := _members("oci_core_cross_connect", "cross_connect_group_id", group)
}

_groups contains {"resource": bond, "protocol": "lacp", "links": links, "pointer": ["parents"]} if {
	some bond in input.resources.terraform.maas_network_interface_bond
	bond.body.bond_mode == "802.3ad"
	links := count(bond.body.parents)
}

_started(group) := counts.whole(object.get(group.body, "number_of_connections", 0))

_members(type, argument, group) := count(terraform.users(group, type, [argument]))
