package facts.terraform.eks_module_node_groups_test

import data.facts.terraform.eks_module_node_groups as rule
import data.lib.resources_test as given

test_desired_nodes_times_accelerators_of_the_type if {
	group := "eks_managed_node_groups.gpu"
	given.shown(rule.facts) == {
		["compute.training_accelerators.gpu.count", 16, [concat("", ["1:", group, ".desired_size"]), concat("", ["1:", group])]],
		["compute.training_accelerators.gpu.model", "nvidia-h100-sxm", [concat("", ["1:", group])]],
		["compute.training_accelerators.gpu.provided_by", "module.main (p5.48xlarge)", [concat("", ["1:", group])]],
	} with input as _eks({}) with data.knowledge.instances as _table
}

test_least_nodes_where_no_number_is_desired if {
	_count(3) in given.values(rule.facts) with input as _eks_of({"instance_types": ["p5.48xlarge"], "min_size": 3, "max_size": 9})
		with data.knowledge.instances as _table
}

test_defaults_of_all_groups_count if {
	_count(2) in given.values(rule.facts) with input as given.terraform("module", {
		"source": "terraform-aws-modules/eks/aws",
		"eks_managed_node_group_defaults": {"instance_types": ["p5.48xlarge"]},
		"eks_managed_node_groups": {"gpu": {"desired_size": 2}},
	})
		with data.knowledge.instances as _table
}

test_none_from_a_group_that_is_not_created if {
	rule.facts == set() with input as _eks({"create": false}) with data.knowledge.instances as _table
}

test_none_without_nodes if {
	rule.facts == set() with input as _eks({"desired_size": 0}) with data.knowledge.instances as _table
}

test_none_from_another_module if {
	rule.facts == set() with input as given.terraform("module", {
		"source": "example/eks/aws",
		"eks_managed_node_groups": {"gpu": _group},
	})
		with data.knowledge.instances as _table
}

test_none_where_a_label_says_serving if {
	rule.facts == set() with input as _eks({"labels": {"workload": "inference"}}) with data.knowledge.instances as _table
}

test_no_size_at_all_is_unknown if {
	given.open(rule.unknown) == {["size of a node group is not known", ["1:eks_managed_node_groups.gpu"]]} with input as _eks_of({
		"instance_types": ["p5.48xlarge"],
		"max_size": 8,
	})
		with data.knowledge.instances as _table
}

test_a_desired_size_that_is_not_known_is_not_replaced if {
	body := {
		"source": "terraform-aws-modules/eks/aws",
		"eks_managed_node_groups": {"gpu": {"instance_types": ["p5.48xlarge"], "min_size": 1}},
	}
	open := given.terraform_open("module", body, [["eks_managed_node_groups", "gpu", "desired_size"]], [])
	rule.facts == set() with input as open with data.knowledge.instances as _table
	count(rule.unknown) == 1 with input as open with data.knowledge.instances as _table
}

test_groups_that_are_not_known_are_unknown if {
	body := {"source": "terraform-aws-modules/eks/aws"}
	given.open(rule.unknown) == {[
		"node groups of the EKS module are not known",
		["1:eks_managed_node_groups"],
	]} with input as given.terraform_open("module", body, [["eks_managed_node_groups"]], [])
}

test_groups_of_two_clusters_keep_apart if {
	names := {fact.path[4] | some fact in rule.facts} with input as given.input_of("terraform", "module", [
		given.block(1, "module", "east", _body(_group)),
		given.block(2, "module", "west", _body(_group)),
	])
		with data.knowledge.instances as _table
	names == {"module.east.gpu", "module.west.gpu"}
}

_table := {"p5.48xlarge": {"accelerator": "nvidia-h100-sxm", "accelerators": 8, "network_gbps": 3200, "rdma": "efa"}}

_group := {"instance_types": ["p5.48xlarge"], "desired_size": 2, "min_size": 1, "max_size": 9}

_body(group) := {"source": "terraform-aws-modules/eks/aws", "eks_managed_node_groups": {"gpu": group}}

_eks(changes) := _eks_of(object.union(_group, changes))

_eks_of(group) := given.terraform("module", _body(group))

_count(nodes) := ["compute.training_accelerators.gpu.count", 8 * nodes]
