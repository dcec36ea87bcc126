package facts.terraform.efa_fabric_test

import data.facts.terraform.efa_fabric as rule
import data.lib.resources_test as given

test_an_interface_on_each_card_shows_the_whole_bandwidth if {
	places := ["1:instance_types.0", "2:network_interfaces.0.interface_type", "2:network_interfaces.1.interface_type"]
	given.shown(rule.facts) == {
		["network.training_fabric.node_pools.main.bandwidth_gbps", 400, places],
		["network.training_fabric.node_pools.main.provided_by", "aws_eks_node_group.main (p4d.24xlarge)", places],
		["network.training_fabric.provided_by", "aws_eks_node_group.main (p4d.24xlarge)", places],
	} with input as _group(1, [{"interface_type": "efa"}, {"interface_type": "efa-only"}], [])
		with data.knowledge.instances as _table
		with data.knowledge.efa_cards as {"p4d.24xlarge": {"cards": 2}}
}

test_an_interface_on_half_of_the_cards_shows_half_of_it if {
	_bandwidth(200) in given.values(rule.facts) with input as _group(1, [{"interface_type": "efa"}, {}], [])
		with data.knowledge.instances as _table
		with data.knowledge.efa_cards as {"p4d.24xlarge": {"cards": 2}}
}

test_none_where_the_type_could_and_no_interface_does if {
	rule.facts == set() with input as _group(1, [{"interface_type": "interface"}], [])
		with data.knowledge.instances as _table
		with data.knowledge.efa_cards as {"p4d.24xlarge": {"cards": 2}}
}

test_none_without_nodes if {
	rule.facts == set() with input as _group(0, [{"interface_type": "efa"}], []) with data.knowledge.instances as _table
		with data.knowledge.efa_cards as {"p4d.24xlarge": {"cards": 2}}
}

test_none_where_the_type_has_no_efa if {
	rule.facts == set() with input as _group(1, [{"interface_type": "efa"}], [])
		with data.knowledge.instances as {"p4d.24xlarge": {"accelerator": "x", "accelerators": 8, "network_gbps": 25, "rdma": null}}
}

test_interfaces_that_are_not_known_are_unknown if {
	given.open(rule.unknown) == {[
		"network interfaces of a launch template are not known",
		["2:network_interfaces"],
	]} with input as _group(1, [], [["network_interfaces"]])
		with data.knowledge.instances as _table
}

test_cards_that_are_not_known_are_unknown if {
	count(rule.unknown) == 1 with input as _group(1, [{"interface_type": "efa"}], [])
		with data.knowledge.instances as _table
		with data.knowledge.efa_cards as {}
}

test_the_module_puts_one_on_each_card if {
	_bandwidth(400) in given.values(rule.facts) with input as _module({"enable_efa_support": true})
		with data.knowledge.instances as _table
		with data.knowledge.efa_cards as {"p4d.24xlarge": {"cards": 2}}
}

test_none_where_the_module_is_not_asked if {
	rule.facts == set() with input as _module({"enable_efa_support": false}) with data.knowledge.instances as _table
		with data.knowledge.efa_cards as {"p4d.24xlarge": {"cards": 2}}
}

test_interfaces_of_the_module_are_counted if {
	_bandwidth(200) in given.values(rule.facts) with input as _module({"network_interfaces": [
		{"interface_type": "efa", "network_card_index": 0}, {"interface_type": "interface"},
	]})
		with data.knowledge.instances as _table
		with data.knowledge.efa_cards as {"p4d.24xlarge": {"cards": 2}}
}

test_none_where_interfaces_of_the_module_have_no_efa if {
	rule.facts == set() with input as _module({"network_interfaces": [{"interface_type": "interface"}]})
		with data.knowledge.instances as _table
		with data.knowledge.efa_cards as {"p4d.24xlarge": {"cards": 2}}
}

_table := {"p4d.24xlarge": {"accelerator": "nvidia-a100-40gb", "accelerators": 8, "network_gbps": 400, "rdma": "efa"}}

_bandwidth(gbps) := ["network.training_fabric.node_pools.main.bandwidth_gbps", gbps]

_group(nodes, interfaces, unknown) := {"resources": {"terraform": {
	"aws_eks_node_group": [object.union(
		given.block(1, "aws_eks_node_group", "main", {
			"instance_types": ["p4d.24xlarge"],
			"scaling_config": [{"desired_size": nodes}],
		}),
		{"references": [{"pointer": ["launch_template", 0, "id"], "to": ["aws_launch_template.gpu"]}]},
	)],
	"aws_launch_template": [object.union(
		given.block(2, "aws_launch_template", "gpu", {"network_interfaces": interfaces}),
		{"unknown": unknown},
	)],
}}}

_module(changes) := given.terraform("module", {
	"source": "terraform-aws-modules/eks/aws",
	"eks_managed_node_groups": {"main": object.union({"instance_types": ["p4d.24xlarge"], "desired_size": 1}, changes)},
})
