# METADATA
# title: Training network over EFA
# description: |
#   A pool that trains on machines with EFA interfaces shows its network: the type's bandwidth, by the share of its
#   network cards that have such an interface. A type that could have EFA and is given none shows nothing.
# custom:
#   title_zh: 基于 EFA 的训练网络
#   shows: [6.1.1.2.a]
package facts.terraform.efa_fabric

import data.facts.terraform.ec2_machines
import data.facts.terraform.eks_module_node_groups
import data.facts.terraform.eks_node_groups
import data.lib.fact
import data.lib.terraform
import data.lib.training_pool

facts contains found if {
	some pool in _templated
	places := [place | some template in pool.templates; some place in _interfaces(template)]
	gbps := _bandwidth(pool.instance, count(places))
	some found in training_pool.network(pool, gbps, array.concat([pool.instance_at], places))
}

# the module puts an interface on every card, or on those whose indices it is given
facts contains found if {
	some pool in eks_module_node_groups.pools
	terraform.on(pool.arguments.enable_efa_support)
	cards := count(object.get(pool.arguments, "efa_indices", numbers.range(1, _cards(pool.instance))))
	place := fact.at(pool.module, array.concat(pool.pointer, ["enable_efa_support"]))
	some found in training_pool.network(pool, _bandwidth(pool.instance, cards), [pool.instance_at, place])
}

# the module's own launch template takes interfaces as they are
facts contains found if {
	some pool in eks_module_node_groups.pools
	not terraform.on(object.get(pool.arguments, "enable_efa_support", false))
	places := [fact.at(pool.module, array.concat(pool.pointer, ["network_interfaces", position, "interface_type"])) |
		some position, interface in pool.arguments.network_interfaces
		interface.interface_type in _efa
	]
	some found in training_pool.network(pool, _bandwidth(pool.instance, count(places)), array.concat([pool.instance_at], places))
}

unknown contains fact.unknown("network interfaces of a launch template are not known", [place]) if {
	some pool in _templated
	training_pool.accelerated(pool.instance)
	some template in pool.templates
	fact.undecided(template, ["network_interfaces"])
	place := fact.at(template, ["network_interfaces"])
}

unknown contains fact.unknown("EFA of a node group is not known", [pool.instance_at]) if {
	some pool in eks_module_node_groups.pools
	training_pool.accelerated(pool.instance)
	some argument in ["enable_efa_support", "network_interfaces"]
	fact.undecided(pool.module, array.concat(pool.pointer, [argument]))
}

unknown contains fact.unknown("number of network cards of an instance type is not known", [pool.instance_at]) if {
	some pool in _templated
	some template in pool.templates
	count(_interfaces(template)) > 0
	data.knowledge.instances[pool.instance].rdma == "efa"
	not _cards(pool.instance)
}

_templated := array.concat(eks_node_groups.pools, ec2_machines.pools)

_interfaces(template) := [fact.at(template, ["network_interfaces", position, "interface_type"]) |
	not fact.undecided(template, ["network_interfaces"])
	some position, interface in template.body.network_interfaces
	interface.interface_type in _efa
]

_efa := {"efa", "efa-only"}

_bandwidth(instance, interfaces) := (row.network_gbps * min([interfaces, cards])) / cards if {
	row := data.knowledge.instances[instance]
	row.rdma == "efa"
	row.accelerators > 0
	cards := _cards(instance)
}

_cards(instance) := data.knowledge.efa_cards[instance].cards if {
	data.knowledge.efa_cards[instance]
} else := 1 if data.knowledge.instances[instance].network_gbps <= 100
