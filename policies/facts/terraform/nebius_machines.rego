# METADATA
# title: Accelerators of machines on Nebius
# description: |
#   Node groups of its Kubernetes and single instances show the accelerators that their platform carries, as many as the
#   preset says. A group that scales counts with its least.
# custom:
#   title_zh: Nebius 机器的加速卡
#   shows: [6.1.1.1.e, 6.1.1.1.j]
package facts.terraform.nebius_machines

import data.lib.fact
import data.lib.naming
import data.lib.terraform
import data.lib.training_pool

facts contains found if {
	some pool in pools
	some found in training_pool.devices(pool, pool.row.device, pool.per_node)
}

unknown contains fact.unknown("platform, preset or number of machines is not known", [fact.at(one.resource, one.base), one.nodes_at]) if {
	some one in _all
	_doubt(one)
}

# those that train, whose platform, preset and number are known
pools := [object.union(one, {"instance": preset, "nodes": nodes, "row": row, "per_node": per_node}) |
	some one in _all
	not _doubt(one)
	row := data.knowledge.nebius_platforms[one.resources.platform]
	preset := one.resources.preset
	[devices, _] := split(preset, "gpu-")
	per_node := to_number(devices)
	nodes := terraform.figure(one.size)
	not training_pool.serves(one.texts)
]

_doubt(one) if fact.undecided(one.resource, array.concat(one.base, ["platform"]))

_doubt(one) if {
	data.knowledge.nebius_platforms[one.resources.platform]
	some pointer in [array.concat(one.base, ["preset"]), one.sized_by]
	fact.undecided(one.resource, pointer)
}

_all := array.concat(_groups, _instances)

# machines that are there, or may be, whatever their platform is
machines := [one |
	some one in _all
	not _is_none(one)
]

_is_none(one) if terraform.figure(one.size) == 0

_groups := [_machine("nebius_mk8s_v1_node_group", group, ["template"], ["template"], [sized_by, size]) |
	some group in input.resources.terraform.nebius_mk8s_v1_node_group
	[sized_by, size] := _size(group)
]

_instances := [_machine("nebius_compute_v1_instance", instance, [], ["gpu_cluster"], [[], 1]) |
	some instance in input.resources.terraform.nebius_compute_v1_instance
	not instance.body.stopped == true
]

_machine(type, resource, above, joins, [sized_by, size]) := {
	"name": terraform.local(resource, type),
	"provider": resource.address,
	"resource": resource,
	"base": base,
	"resources": object.get(resource.body, base, {}),
	"sized_by": sized_by,
	"size": size,
	"instance_at": fact.at(resource, array.concat(base, ["preset"])),
	"nodes_at": fact.at(resource, sized_by),
	"joins": joins,
	"texts": array.concat(
		[resource.name, naming.slug(object.get(resource.body, "name", resource.name))],
		training_pool.texts(object.get(resource.body, ["template", "metadata", "labels"], {})),
	),
} if {
	base := array.concat(above, ["resources"])
}

_size(group) := [["autoscaling", "min_node_count"], object.get(group.body, ["autoscaling", "min_node_count"], 0)] if {
	is_object(group.body.autoscaling)
} else := [["fixed_node_count"], object.get(group.body, "fixed_node_count", 0)]
