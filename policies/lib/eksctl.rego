# METADATA
# title: Node groups of eksctl
# description: |
#   The node groups of ClusterConfigs of eksctl that train, whose instance type and desired number are written. Names,
#   labels and taints that speak of serving, and of no training, make a group one that serves.
package lib.eksctl

import data.lib.counts
import data.lib.fact
import data.lib.kubernetes
import data.lib.naming
import data.lib.training_pool

# each in the shape of `training_pool`, with its group, resource and pointer
pools contains pool if {
	some resource in input.resources.kubernetes.ClusterConfig
	kubernetes.in_group(resource, "eksctl.io")
	some key in ["managedNodeGroups", "nodeGroups"]
	some position, group in resource.body[key]
	is_string(group.instanceType)
	nodes := counts.whole(group.desiredCapacity)
	not training_pool.serves(_texts(resource, group))
	pointer := [key, position]
	pool := {
		"name": naming.below(resource.name, object.get(group, "name", format_int(position, 10))),
		"instance": group.instanceType,
		"instance_at": fact.at(resource, array.concat(pointer, ["instanceType"])),
		"nodes": nodes,
		"nodes_at": fact.at(resource, array.concat(pointer, ["desiredCapacity"])),
		"provider": concat(" ", ["eksctl node group", object.get(group, "name", format_int(position, 10))]),
		"group": group,
		"resource": resource,
		"pointer": pointer,
	}
}

_texts(resource, group) := array.concat(
	[resource.name, object.get(group, "name", "")],
	training_pool.texts(object.get(group, "labels", {})),
)
