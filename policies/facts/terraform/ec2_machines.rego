# METADATA
# title: Accelerators of EC2 instances and Auto Scaling groups
# description: |
#   An instance that trains shows the accelerators of its type, a group its desired_capacity, else min_size, times those
#   of the type that its launch template or launch configuration names.
# custom:
#   title_zh: EC2 实例与自动伸缩组的训练加速卡
#   shows: [6.1.1.1.e, 6.1.1.1.j]
package facts.terraform.ec2_machines

import data.lib.fact
import data.lib.terraform
import data.lib.training_pool

facts contains found if {
	some pool in pools
	some found in training_pool.accelerators(pool)
}

unknown contains fact.unknown("instance type is not known", [fact.at(instance, ["instance_type"])]) if {
	some instance in input.resources.terraform.aws_instance
	fact.undecided(instance, ["instance_type"])
}

unknown contains fact.unknown(reason, [fact.at(group, pointer)]) if {
	some group in input.resources.terraform.aws_autoscaling_group
	[reason, pointer] := _doubt(group)
}

# machines that train, whose type and number are known, each with the launch templates that it is made from
pools := array.concat(_single, _groups)

_single := [pool |
	some instance in input.resources.terraform.aws_instance
	not fact.undecided(instance, ["instance_type"])
	not training_pool.serves([instance.address, object.get(instance.body, ["tags", "Name"], "")])
	templates := terraform.targets(_templates, instance, ["launch_template"])
	[type, instance_at] := _type(instance, templates)
	pool := {
		# a name for each, since a tag can be the same on all of them
		"name": terraform.local(instance, "aws_instance"),
		"instance": type,
		"instance_at": instance_at,
		"nodes": 1,
		"nodes_at": fact.at(instance, []),
		"provider": instance.address,
		"templates": templates,
	}
]

_groups := [pool |
	some group in input.resources.terraform.aws_autoscaling_group
	not _doubt(group)
	not training_pool.serves([group.address, object.get(group.body, "name", "")])
	template := _made_from(group)[0]
	pool := {
		"name": terraform.distinct(group, "aws_autoscaling_group", "name", _shared),
		"instance": template.body.instance_type,
		"instance_at": fact.at(template, ["instance_type"]),
		"nodes": terraform.figure(group.body[_size(group)]),
		"nodes_at": fact.at(group, [_size(group)]),
		"provider": group.address,
		"templates": [template],
	}
]

_doubt(group) := ["an Auto Scaling group may mix instance types", ["mixed_instances_policy"]] if {
	_has(group, ["mixed_instances_policy"])
} else := ["launch template of an Auto Scaling group is not in the sources", []] if {
	count(_made_from(group)) == 0
} else := ["instance type of an Auto Scaling group is not known", []] if {
	fact.undecided(_made_from(group)[0], ["instance_type"])
} else := ["size of an Auto Scaling group is not known", [_size(group)]] if {
	training_pool.accelerated(_made_from(group)[0].body.instance_type)
	fact.undecided(group, [_size(group)])
}

_type(instance, _) := [instance.body.instance_type, fact.at(instance, ["instance_type"])]

_type(instance, templates) := [templates[0].body.instance_type, fact.at(templates[0], ["instance_type"])] if {
	not instance.body.instance_type
}

_size(group) := "desired_capacity" if _has(group, ["desired_capacity"])

_size(group) := "min_size" if not _has(group, ["desired_capacity"])

_has(resource, pointer) if not object.get(resource.body, pointer, null) == null

_has(resource, pointer) if fact.undecided(resource, pointer)

_made_from(group) := array.concat(
	terraform.targets(_templates, group, ["launch_template"]),
	terraform.targets(_configurations, group, ["launch_configuration"]),
)

_templates := terraform.index(object.get(input.resources.terraform, "aws_launch_template", []))

_configurations := terraform.index(object.get(input.resources.terraform, "aws_launch_configuration", []))

# groups of different clusters may share a name, and are still as many machines
_shared := terraform.repeated(input.resources.terraform.aws_autoscaling_group, "name")
