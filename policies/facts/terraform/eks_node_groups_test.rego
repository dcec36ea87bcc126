package facts.terraform.eks_node_groups_test

import data.facts.terraform.eks_node_groups as rule
import data.lib.resources_test as given

test_desired_nodes_times_accelerators_of_the_type if {
	given.shown(rule.facts) == {
		["compute.training_accelerators.gpu.count", 16, ["1:scaling_config.0.desired_size", "1:instance_types.0"]],
		["compute.training_accelerators.gpu.model", "nvidia-h100-sxm", ["1:instance_types.0"]],
		["compute.training_accelerators.gpu.provided_by", "aws_eks_node_group.main (p5.48xlarge)", ["1:instance_types.0"]],
	} with input as _group({}) with data.knowledge.instances as _table
}

test_one_node_is_a_figure_all_the_same if {
	["compute.training_accelerators.gpu.count", 8] in given.values(rule.facts) with input as _group({"scaling_config": [{"desired_size": 1}]})
		with data.knowledge.instances as _table
}

test_none_without_nodes_however_many_there_may_be if {
	rule.facts == set() with input as _group({"scaling_config": [{"desired_size": 0, "min_size": 0, "max_size": 8}]})
		with data.knowledge.instances as _table
}

test_none_on_machines_without_accelerators if {
	rule.facts == set() with input as _group({"instance_types": ["m7i.large"]}) with data.knowledge.instances as _table
}

test_none_where_a_taint_says_serving if {
	rule.facts == set() with input as _group({"taint": [{"key": "purpose", "value": "inference"}]})
		with data.knowledge.instances as _table
}

test_none_where_the_name_says_serving if {
	rule.facts == set() with input as _group({"node_group_name": "llm-serving"}) with data.knowledge.instances as _table
}

test_training_beside_serving_trains if {
	count(rule.facts) == 3 with input as _group({"labels": {"use": "training-and-inference"}})
		with data.knowledge.instances as _table
}

test_unknown_desired_size_is_unknown if {
	given.open(rule.unknown) == {["size of a node group is not known", ["1:scaling_config"]]} with input as _open
		with data.knowledge.instances as _table
	rule.facts == set() with input as _open with data.knowledge.instances as _table
}

test_unknown_type_is_unknown if {
	given.open(rule.unknown) == {["instance type of a node group is not known", ["1:instance_types"]]} with input as given.terraform_open(
		"aws_eks_node_group",
		{"scaling_config": [{"desired_size": 2}]},
		[["instance_types", 0]],
		[],
	)
}

test_mixed_types_are_unknown if {
	given.open(rule.unknown) == {["a node group mixes instance types", ["1:instance_types"]]} with input as _group({"instance_types": [
		"p5.48xlarge",
		"p4d.24xlarge",
	]})
		with data.knowledge.instances as _table
}

test_type_of_the_launch_template if {
	given.shown(rule.facts) == {
		["compute.training_accelerators.main.count", 16, ["1:scaling_config.0.desired_size", "2:instance_type"]],
		["compute.training_accelerators.main.model", "nvidia-h100-sxm", ["2:instance_type"]],
		["compute.training_accelerators.main.provided_by", "aws_eks_node_group.main (p5.48xlarge)", ["2:instance_type"]],
	} with input as _templated([given.block(2, "aws_launch_template", "gpu", {"instance_type": "p5.48xlarge"})])
		with data.knowledge.instances as _table
}

test_launch_template_elsewhere_is_unknown if {
	given.open(rule.unknown) == {["launch template of a node group is not in the sources", ["1:launch_template"]]} with input as _templated([])
		with data.knowledge.instances as _table
}

_table := {
	"p5.48xlarge": {"accelerator": "nvidia-h100-sxm", "accelerators": 8, "network_gbps": 3200, "rdma": "efa"},
	"p4d.24xlarge": {"accelerator": "nvidia-a100-40gb-sxm", "accelerators": 8, "network_gbps": 400, "rdma": "efa"},
}

_body := {
	"node_group_name": "gpu",
	"instance_types": ["p5.48xlarge"],
	"scaling_config": [{"desired_size": 2, "min_size": 1, "max_size": 16}],
}

_group(changes) := given.terraform("aws_eks_node_group", object.union(_body, changes))

_open := given.terraform_open(
	"aws_eks_node_group",
	object.union(_body, {"scaling_config": [{"max_size": 16}]}),
	[["scaling_config", 0, "desired_size"]],
	[],
)

_templated(templates) := {"resources": {"terraform": {
	"aws_eks_node_group": [object.union(
		given.block(1, "aws_eks_node_group", "main", {"launch_template": [{}], "scaling_config": [{"desired_size": 2}]}),
		{
			"unknown": [["launch_template", 0, "id"]],
			"references": [{"pointer": ["launch_template", 0, "id"], "to": ["aws_launch_template.gpu"]}],
		},
	)],
	"aws_launch_template": templates,
}}}
