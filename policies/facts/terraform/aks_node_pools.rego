# METADATA
# title: Accelerators of AKS node pools
# description: |
#   A node pool that trains shows its accelerators: node_count, or min_count where it scales by itself, times those of
#   its size.
# custom:
#   title_zh: AKS 节点池的训练加速卡
#   shows: [6.1.1.1.e, 6.1.1.1.j]
package facts.terraform.aks_node_pools

import data.lib.fact
import data.lib.terraform
import data.lib.training_pool

facts contains found if {
	some pool in pools
	some found in training_pool.accelerators(pool)
}

unknown contains fact.unknown(reason, [fact.at(group, pointer)]) if {
	some group in input.resources.terraform.azurerm_kubernetes_cluster_node_pool
	[reason, pointer] := _doubt(group)
}

# the node pools that train, whose type and size are known
pools := [pool |
	some group in input.resources.terraform.azurerm_kubernetes_cluster_node_pool
	not _doubt(group)
	not training_pool.serves(_texts(group))
	pool := {
		"name": terraform.distinct(group, "azurerm_kubernetes_cluster_node_pool", "name", _shared),
		"instance": _types[lower(group.body.vm_size)],
		"instance_at": fact.at(group, ["vm_size"]),
		"nodes": terraform.figure(group.body[_size(group)]),
		"nodes_at": fact.at(group, [_size(group)]),
		"provider": group.address,
	}
]

_doubt(group) := ["size of the machines of a node pool is not known", ["vm_size"]] if {
	fact.undecided(group, ["vm_size"])
} else := ["size of a node pool is not known", [_size(group)]] if {
	_accelerated(group)
	some argument in [_size(group), "auto_scaling_enabled", "enable_auto_scaling"]
	fact.undecided(group, [argument])
} else := ["use of a node pool is not known", ["node_labels"]] if {
	_accelerated(group)
	fact.undecided(group, ["node_labels"])
}

_accelerated(group) if training_pool.accelerated(_types[lower(group.body.vm_size)])

_size(group) := "min_count" if {
	some argument in ["auto_scaling_enabled", "enable_auto_scaling"]
	terraform.on(group.body[argument])
} else := "node_count"

# Azure takes its sizes in any case
_types := {lower(type): type | some type, _ in data.knowledge.instances; startswith(type, "Standard_")}

_texts(group) := array.concat(
	array.concat([group.address, object.get(group.body, "name", "")], [taint | some taint in group.body.node_taints]),
	training_pool.texts(object.get(group.body, "node_labels", {})),
)

# groups of different clusters may share a name, and are still as many machines
_shared := terraform.repeated(input.resources.terraform.azurerm_kubernetes_cluster_node_pool, "name")
