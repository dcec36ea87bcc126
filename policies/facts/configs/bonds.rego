# METADATA
# title: Bonds of network links
# description: |
#   Bonds of hosts in netplan and nmstate that run LACP over two links or more. An active-backup pair uses one link at a
#   time, and a bond that is absent or down none.
# custom:
#   title_zh: 主机链路聚合
#   shows: [6.1.1.2.c]
package facts.configs.bonds

import data.lib.configs
import data.lib.fact
import data.lib.naming

facts contains fact.of(path, value, [bond.place]) if {
	some bond in _bonds
	bond.links > 1
	some key, value in {"provided_by": configs.called(bond.tool, bond.file), "protocol": "lacp", "links": bond.links}
	path := ["platform", "hardware", "network", "link_aggregation", naming.below(bond.file.name, bond.name), key]
}

unknown contains fact.unknown("the mode of a bond is not known", [fact.at(file, pointer)]) if {
	some file in configs.of("netplan")
	some name, _ in file.body.network.bonds
	pointer := ["network", "bonds", name, "parameters", "mode"]
	fact.undecided(file, pointer)
}

_bonds contains {"tool": "netplan", "file": file, "name": name, "links": links, "place": place} if {
	some file in configs.of("netplan")
	some name, bond in file.body.network.bonds
	_is_lacp(bond.parameters.mode)
	links := count({link | some link in bond.interfaces; is_string(link)})
	place := fact.at(file, ["network", "bonds", name])
}

_bonds contains {"tool": "nmstate", "file": file, "name": bond.name, "links": links, "place": place} if {
	some file in configs.of("nmstate")
	some position, bond in configs.mappings(file.body.interfaces)
	bond.type == "bond"
	object.get(bond, "state", "up") == "up"
	settings := bond["link-aggregation"]
	_is_lacp(settings.mode)
	links := count({link | some key in ["port", "slaves"]; some link in settings[key]; is_string(link)})
	place := fact.at(file, ["interfaces", position])
}

_is_lacp("802.3ad")

_is_lacp(4)

_is_lacp("4")
