package facts.terraform.ec2_machines_test

import data.facts.terraform.ec2_machines as rule
import data.lib.resources_test as given

test_an_instance_shows_the_accelerators_of_its_type if {
	given.shown(rule.facts) == {
		["compute.training_accelerators.main.count", 8, ["1:", "1:instance_type"]],
		["compute.training_accelerators.main.model", "nvidia-h100-sxm", ["1:instance_type"]],
		["compute.training_accelerators.main.provided_by", "aws_instance.main (p5.48xlarge)", ["1:instance_type"]],
	} with input as given.terraform("aws_instance", {"instance_type": "p5.48xlarge"}) with data.knowledge.instances as _table
}

test_instances_of_one_name_are_still_as_many if {
	count({fact.path[4] | some fact in rule.facts}) == 2 with input as given.input_of("terraform", "aws_instance", [
		given.block(1, "aws_instance", "gpu[0]", {"instance_type": "p5.48xlarge", "tags": {"Name": "gpu"}}),
		given.block(2, "aws_instance", "gpu[1]", {"instance_type": "p5.48xlarge", "tags": {"Name": "gpu"}}),
	])
		with data.knowledge.instances as _table
}

test_none_from_chips_that_only_infer if {
	rule.facts == set() with input as given.terraform("aws_instance", {"instance_type": "inf2.48xlarge"})
		with data.knowledge.instances as {"inf2.48xlarge": {"accelerator": "aws-inferentia2", "accelerators": 12}}
}

test_a_type_that_is_not_known_is_unknown if {
	given.open(rule.unknown) == {["instance type is not known", ["1:instance_type"]]} with input as given.terraform_open(
		"aws_instance", {},
		[["instance_type"]], [],
	)
}

test_a_group_counts_its_desired_capacity if {
	_count(4) in given.values(rule.facts) with input as _group({"desired_capacity": 4, "min_size": 1, "max_size": 9}, [])
		with data.knowledge.instances as _table
}

test_a_group_without_one_counts_its_least_size if {
	_count(1) in given.values(rule.facts) with input as _group({"min_size": 1, "max_size": 9}, [])
		with data.knowledge.instances as _table
}

test_none_from_a_group_of_none if {
	rule.facts == set() with input as _group({"desired_capacity": 0, "max_size": 9}, []) with data.knowledge.instances as _table
}

test_a_capacity_that_is_not_known_is_unknown if {
	open := _group({"min_size": 1, "max_size": 9}, [["desired_capacity"]])
	rule.facts == set() with input as open with data.knowledge.instances as _table
	given.open(rule.unknown) == {["size of an Auto Scaling group is not known", ["1:desired_capacity"]]} with input as open
		with data.knowledge.instances as _table
}

test_mixed_types_are_unknown if {
	count(rule.unknown) == 1 with input as _group({"desired_capacity": 4, "mixed_instances_policy": [{}]}, [])
		with data.knowledge.instances as _table
}

test_a_template_elsewhere_is_unknown if {
	count(rule.unknown) == 1 with input as given.terraform("aws_autoscaling_group", {"desired_capacity": 4})
		with data.knowledge.instances as _table
}

_table := {"p5.48xlarge": {"accelerator": "nvidia-h100-sxm", "accelerators": 8, "network_gbps": 3200, "rdma": "efa"}}

_count(nodes) := ["compute.training_accelerators.gpu.count", 8 * nodes]

_group(body, unknown) := {"resources": {"terraform": {
	"aws_autoscaling_group": [object.union(
		given.block(1, "aws_autoscaling_group", "gpu", body),
		{
			"unknown": unknown,
			"references": [{"pointer": ["launch_template", 0, "id"], "to": ["aws_launch_template.gpu"]}],
		},
	)],
	"aws_launch_template": [given.block(2, "aws_launch_template", "gpu", {"instance_type": "p5.48xlarge"})],
}}}
