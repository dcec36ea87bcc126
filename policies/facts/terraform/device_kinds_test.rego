package facts.terraform.device_kinds_test

import data.facts.terraform.device_kinds as rule
import data.lib.resources_test as given

test_accelerators_beside_processors if {
	at := "efficiency.heterogeneous_resources"
	given.shown(rule.facts) == {
		[concat("", [at, ".pools.aws_eks_node_group.gpu.provided_by"]), "aws_eks_node_group.gpu", ["1:"]],
		[concat("", [at, ".pools.aws_eks_node_group.gpu.device"]), "gpu", ["1:"]],
		[concat("", [at, ".pools.aws_eks_node_group.cpu.provided_by"]), "aws_eks_node_group.cpu", ["2:"]],
		[concat("", [at, ".pools.aws_eks_node_group.cpu.device"]), "cpu", ["2:"]],
		[concat("", [at, ".management.provided_by"]), "aws_eks_node_group.gpu", ["1:"]],
	} with input as _pools("serving", {"role": "gpu"}, "m5.xlarge") with data.knowledge.instances as _table
}

test_none_from_one_kind if {
	rule.facts == set() with input as _pools("serving", {"role": "gpu"}, "g5.xlarge") with data.knowledge.instances as _table
}

test_none_where_no_name_speaks_of_serving if {
	rule.facts == set() with input as _pools("shared", {"role": "gpu"}, "m5.xlarge") with data.knowledge.instances as _table
}

test_none_where_pods_cannot_choose if {
	rule.facts == set() with input as _pools("serving", {}, "m5.xlarge") with data.knowledge.instances as _table
}

test_none_from_a_machine_that_no_table_knows if {
	rule.facts == set() with input as _pools("serving", {"role": "gpu"}, "x9.large") with data.knowledge.instances as _table
}

_table := {"g5.xlarge": {"accelerators": 1, "accelerator": "nvidia-a10g"}}

_pools(cluster, labels, other) := given.input_of("terraform", "aws_eks_node_group", [
	given.block(1, "aws_eks_node_group", "gpu", {"cluster_name": cluster, "instance_types": ["g5.xlarge"], "labels": labels}),
	given.block(2, "aws_eks_node_group", "cpu", {"cluster_name": cluster, "instance_types": [other]}),
])
