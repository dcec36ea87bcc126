# METADATA
# title: Accelerators of GKE node pools
# description: |
#   A node pool that trains shows its accelerators: nodes in all zones times what the machine type carries or
#   guest_accelerator adds. With autoscaling the least number of nodes counts.
# custom:
#   title_zh: GKE 节点池的训练加速卡
#   shows: [6.1.1.1.e, 6.1.1.1.j]
package facts.terraform.gke_node_pools

import data.lib.fact
import data.lib.terraform
import data.lib.training_pool

facts contains found if {
	some pool in pools
	some found in training_pool.accelerators(pool)
}

facts contains found if {
	some pool in pools
	not training_pool.accelerated(pool.instance)
	some guest in pool.guests
	some found in training_pool.devices(pool, data.knowledge.google_accelerators[guest.type].device, terraform.figure(guest.count))
}

unknown contains fact.unknown(reason, [fact.at(group, pointer)]) if {
	some group in input.resources.terraform.google_container_node_pool
	[reason, pointer] := _doubt(group)
}

# the node pools that train, whose type and size are known
pools := [pool |
	some group in input.resources.terraform.google_container_node_pool
	not _doubt(group)
	not training_pool.serves(_texts(group))
	pool := {
		"name": terraform.distinct(group, "google_container_node_pool", "name", _shared),
		"instance": object.get(group.body, ["node_config", 0, "machine_type"], ""),
		"instance_at": fact.at(group, ["node_config", 0, "machine_type"]),
		"nodes": _nodes(group),
		"nodes_at": fact.at(group, _size(group)),
		"provider": group.address,
		"guests": object.get(group.body, ["node_config", 0, "guest_accelerator"], []),
		"resource": group,
	}
]

_doubt(group) := ["machine type of a node pool is not known", ["node_config"]] if {
	fact.undecided(group, ["node_config", 0, "machine_type"])
} else := ["accelerators of a node pool are not known", ["node_config"]] if {
	fact.undecided(group, ["node_config", 0, "guest_accelerator"])
} else := ["size of a node pool is not known", _size(group)] if {
	_accelerated(group)
	fact.undecided(group, _size(group))
} else := ["number of zones of a node pool is not known", ["node_locations"]] if {
	_accelerated(group)
	_per_zone(group)
	not _zones(group)
} else := ["use of a node pool is not known", ["node_config"]] if {
	_accelerated(group)
	fact.undecided(group, ["node_config", 0, "labels"])
}

_accelerated(group) if training_pool.accelerated(group.body.node_config[0].machine_type)

_accelerated(group) if group.body.node_config[0].guest_accelerator[0].type

_size(group) := ["autoscaling", 0, "total_min_node_count"] if {
	_has(group, ["autoscaling", 0, "total_min_node_count"])
} else := ["autoscaling", 0, "min_node_count"] if {
	_has(group, ["autoscaling"])
} else := ["node_count"] if {
	_has(group, ["node_count"])
} else := ["initial_node_count"]

_nodes(group) := terraform.figure(object.get(group.body, _size(group), null)) * _zones(group) if _per_zone(group)

_nodes(group) := terraform.figure(object.get(group.body, _size(group), null)) if not _per_zone(group)

_per_zone(group) if _size(group) != ["autoscaling", 0, "total_min_node_count"]

# a location such as us-central1-a is one zone; us-central1 has as many as the cluster was given
_zones(group) := count(group.body.node_locations) if {
	not fact.undecided(group, ["node_locations"])
	count(group.body.node_locations) > 0
} else := 1 if {
	not fact.undecided(group, ["node_locations"])
	count(split(group.body.location, "-")) == 3
}

_has(group, pointer) if not object.get(group.body, pointer, null) == null

_has(group, pointer) if fact.undecided(group, pointer)

_texts(group) := array.concat(
	[group.address, object.get(group.body, "name", ""), object.get(group.body, "cluster", "")],
	array.concat(
		training_pool.texts(object.get(group.body, ["node_config", 0, "labels"], {})),
		[text | some taint in group.body.node_config[0].taint; some text in training_pool.texts(taint)],
	),
)

# groups of different clusters may share a name, and are still as many machines
_shared := terraform.repeated(input.resources.terraform.google_container_node_pool, "name")
