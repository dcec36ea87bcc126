# METADATA
# title: Accelerators of EKS node groups
# description: |
#   A managed node group that trains shows its accelerators: desired_size times what its instance type carries.
#   The type is its own or its launch template's; max_size is only a hope.
# custom:
#   title_zh: EKS 节点组的训练加速卡
#   shows: [6.1.1.1.e, 6.1.1.1.j]
package facts.terraform.eks_node_groups

import data.lib.fact
import data.lib.terraform
import data.lib.training_pool

facts contains found if {
	some pool in pools
	some found in training_pool.accelerators(pool)
}

unknown contains fact.unknown(reason, [fact.at(group, pointer)]) if {
	some group in input.resources.terraform.aws_eks_node_group
	[reason, pointer] := _doubts[group.id]
}

# the node groups that train, whose type and size are known, each with its launch template
pools := [pool |
	some group in input.resources.terraform.aws_eks_node_group
	not _doubts[group.id]
	not training_pool.serves(_texts(group))
	[instance, instance_at] := _instance(group)
	pool := {
		"name": terraform.distinct(group, "aws_eks_node_group", "node_group_name", _shared),
		"instance": instance,
		"instance_at": instance_at,
		"nodes": terraform.figure(group.body.scaling_config[0].desired_size),
		"nodes_at": fact.at(group, ["scaling_config", 0, "desired_size"]),
		"provider": group.address,
		"templates": _templates(group),
	}
]

_doubts := {group.id: _doubt(group) | some group in input.resources.terraform.aws_eks_node_group}

# the first thing that is not known of the group and would have to be
_doubt(group) := ["instance type of a node group is not known", ["instance_types"]] if {
	fact.undecided(group, ["instance_types"])
} else := ["launch template of a node group is not in the sources", ["launch_template"]] if {
	not group.body.instance_types
	_has_template(group)
	count(_templates(group)) == 0
} else := ["instance type of a launch template is not known", ["launch_template"]] if {
	not group.body.instance_types
	some template in _templates(group)
	fact.undecided(template, ["instance_type"])
} else := ["a node group mixes instance types", ["instance_types"]] if {
	some instance in group.body.instance_types
	training_pool.accelerated(instance)
	count(group.body.instance_types) > 1
} else := ["size of a node group is not known", ["scaling_config"]] if {
	_accelerated(group)
	fact.undecided(group, ["scaling_config", 0, "desired_size"])
} else := ["use of a node group is not known", ["labels"]] if {
	_accelerated(group)
	fact.undecided(group, ["labels"])
}

_accelerated(group) if training_pool.accelerated(_instance(group)[0])

_instance(group) := [group.body.instance_types[0], fact.at(group, ["instance_types", 0])]

_instance(group) := [template.body.instance_type, fact.at(template, ["instance_type"])] if {
	not group.body.instance_types
	template := _templates(group)[0]
}

_has_template(group) if group.body.launch_template

_has_template(group) if fact.undecided(group, ["launch_template"])

_templates(group) := terraform.targets(_index, group, ["launch_template"])

_index := terraform.index(object.get(input.resources.terraform, "aws_launch_template", []))

_texts(group) := array.concat(
	[group.address, object.get(group.body, "node_group_name", ""), object.get(group.body, "cluster_name", "")],
	array.concat(
		training_pool.texts(object.get(group.body, "labels", {})),
		[text | some taint in group.body.taint; some text in training_pool.texts(taint)],
	),
)

# groups of different clusters may share a name, and are still as many machines
_shared := terraform.repeated(input.resources.terraform.aws_eks_node_group, "node_group_name")
