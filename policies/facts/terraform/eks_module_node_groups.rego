# METADATA
# title: Accelerators of node groups of the EKS module
# description: |
#   The node groups that the arguments of the registry's EKS module describe show their accelerators:
#   desired_size, else min_size, times what the instance type carries.
# custom:
#   title_zh: EKS 模块节点组的训练加速卡
#   shows: [6.1.1.1.e, 6.1.1.1.j]
package facts.terraform.eks_module_node_groups

import data.lib.fact
import data.lib.modules
import data.lib.naming
import data.lib.terraform
import data.lib.training_pool

facts contains found if {
	some pool in pools
	some found in training_pool.accelerators(pool)
}

unknown contains fact.unknown("node groups of the EKS module are not known", [fact.at(module, pointer)]) if {
	some module in _modules
	some pointer in module.unknown
	pointer[0] in {"eks_managed_node_groups", "self_managed_node_groups"}
	count(pointer) <= 2
}

unknown contains fact.unknown(reason, [fact.at(group.module, group.pointer)]) if {
	some group in _groups
	reason := _doubt(group)
}

# the node groups that train, whose type and size are known, each with its effective arguments
pools := [pool |
	some group in _groups
	not _doubt(group)
	not training_pool.serves(_texts(group))
	pool := {
		"name": _name(group),
		"instance": _instances(group)[0],
		"instance_at": fact.at(group.module, group.pointer),
		"nodes": _nodes(group.body),
		"nodes_at": fact.at(group.module, array.concat(group.pointer, [_size(group.body)])),
		"provider": group.module.address,
		"arguments": group.body,
		"module": group.module,
		"pointer": group.pointer,
	}
]

_modules := [module |
	some module in input.resources.terraform.module
	modules.origin(module.body.source) == "terraform-aws-modules/eks/aws"
	not module.body.create == false
]

# a group says what differs from the defaults for its kind
_groups := [group |
	some module in _modules
	some [argument, defaults] in [
		["eks_managed_node_groups", "eks_managed_node_group_defaults"],
		["self_managed_node_groups", "self_managed_node_group_defaults"],
	]
	some name, own in module.body[argument]
	body := object.union(object.get(module.body, defaults, {}), own)
	not body.create == false
	group := {"module": module, "pointer": [argument, name], "defaults": defaults, "body": body}
]

_doubt(group) := "instance type of a node group is not known" if {
	some argument in ["instance_types", "instance_type"]
	_undecided(group, argument)
} else := "a node group mixes instance types" if {
	some instance in _instances(group)
	training_pool.accelerated(instance)
	count(_instances(group)) > 1
} else := "size of a node group is not known" if {
	training_pool.accelerated(_instances(group)[0])
	_unsized(group)
} else := "use of a node group is not known" if {
	training_pool.accelerated(_instances(group)[0])
	_undecided(group, "labels")
}

_name(group) := naming.slug(object.get(group.body, "name", group.pointer[1])) if count(_modules) == 1

# groups of different clusters may share a name, and are still as many machines
_name(group) := naming.below(group.module.address, group.pointer[1]) if count(_modules) > 1

_undecided(group, argument) if fact.undecided(group.module, array.concat(group.pointer, [argument]))

_undecided(group, argument) if {
	not group.module.body[group.pointer[0]][group.pointer[1]][argument]
	fact.undecided(group.module, [group.defaults, argument])
}

# a desired size that is not known is not replaced by the least one
_unsized(group) if _undecided(group, "desired_size")

_unsized(group) if not _nodes(group.body)

_instances(group) := group.body.instance_types

_instances(group) := [group.body.instance_type] if not group.body.instance_types

_size(body) := "desired_size" if terraform.figure(body.desired_size) >= 0

_size(body) := "min_size" if not body.desired_size

_nodes(body) := terraform.figure(body[_size(body)])

_texts(group) := array.concat(
	[group.pointer[1], object.get(group.body, "name", ""), object.get(group.module.body, "name", ""), group.module.address],
	array.concat(
		training_pool.texts(object.get(group.body, "labels", {})),
		[text | some taint in group.body.taints; some text in training_pool.texts(taint)],
	),
)
