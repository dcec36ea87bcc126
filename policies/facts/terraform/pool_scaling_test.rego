package facts.terraform.pool_scaling_test

import data.facts.terraform.pool_scaling as rule
import data.lib.resources_test as given

test_a_pool_that_the_cloud_scales if {
	places := ["1:autoscaling.0.min_node_count", "1:autoscaling.0.max_node_count"]
	given.shown(rule.facts) == {
		["reliability.elastic_scaling.google_container_node_pool.main.provided_by", "google_container_node_pool.main", places],
		["reliability.elastic_scaling.google_container_node_pool.main.resource", "node", places],
		["reliability.elastic_scaling.google_container_node_pool.main.workload_signal", "pods that wait for a node", places],
		["reliability.elastic_scaling.google_container_node_pool.main.minimum_amount", 0, places],
		["reliability.elastic_scaling.google_container_node_pool.main.maximum_amount", 8, places],
	} with input as _gke({"min_node_count": 0, "max_node_count": 8})
}

test_bounds_of_all_zones if {
	_bounds == {[1, 32]} with input as _gke({"total_min_node_count": 1, "total_max_node_count": 32})
	_bounds == {[0, 32]} with input as _gke({"total_max_node_count": "32"})
}

test_none_from_equal_bounds if {
	rule.facts == set() with input as _gke({"min_node_count": 3, "max_node_count": 3})
	rule.facts == set() with input as given.terraform("google_container_node_pool", {"node_count": 3})
}

test_a_bound_that_is_not_known_is_unknown if {
	given.open(rule.unknown) == {["whether a pool of machines scales is not known", ["1:"]]} with input as given.terraform_open(
		"google_container_node_pool",
		{"autoscaling": [{"min_node_count": 1}]},
		[["autoscaling", 0, "max_node_count"]], [],
	)
}

test_limits_of_auto_provisioning if {
	limits := [{"resource_type": "cpu", "minimum": 4, "maximum": 64}, {"resource_type": "nvidia-l4", "maximum": 8}]
	cluster := {"cluster_autoscaling": [{"enabled": true, "resource_limits": limits}]}
	_bounds == {[4, 64], [0, 8]} with input as given.terraform("google_container_cluster", cluster)
	off := {"cluster_autoscaling": [{"enabled": false, "resource_limits": limits}]}
	rule.facts == set() with input as given.terraform("google_container_cluster", off)
}

test_a_switch_must_be_on if {
	sizes := {"min_count": 1, "max_count": 5}
	pool := "azurerm_kubernetes_cluster_node_pool"
	_bounds == {[1, 5]} with input as given.terraform(pool, object.union(sizes, {"auto_scaling_enabled": true}))
	_bounds == {[1, 5]} with input as given.terraform(pool, object.union(sizes, {"enable_auto_scaling": "true"}))
	rule.facts == set() with input as given.terraform(pool, object.union(sizes, {"auto_scaling_enabled": false}))
	rule.facts == set() with input as given.terraform(pool, sizes)
	rule.unknown == set() with input as given.terraform(pool, sizes)
	count(rule.unknown) == 1 with input as given.terraform_open(pool, sizes, [["auto_scaling_enabled"]], [])
}

test_a_default_pool if {
	pool := {"name": "system", "auto_scaling_enabled": true, "min_count": 1, "max_count": 10}
	_names == {"azurerm_kubernetes_cluster.main.system"} with input as given.terraform(
		"azurerm_kubernetes_cluster",
		{"default_node_pool": [pool]},
	)
}

test_a_group_of_eks_needs_an_autoscaler if {
	group := given.block(1, "aws_eks_node_group", "main", {"scaling_config": [{"min_size": 1, "max_size": 4}]})
	chart := given.block(2, "helm_release", "scaler", {"chart": "cluster-autoscaler"})
	_bounds == {[1, 4]} with input as {"resources": {"terraform": {"aws_eks_node_group": [group], "helm_release": [chart]}}}
	rule.facts == set() with input as given.input_of("terraform", "aws_eks_node_group", [group])
}

test_groups_of_the_module if {
	eks := given.block(1, "module", "eks", {
		"source": "terraform-aws-modules/eks/aws",
		"eks_managed_node_group_defaults": {"min_size": 1},
		"eks_managed_node_groups": {
			"gpu": {"max_size": 4},
			"core": {"min_size": 2, "max_size": 2},
			"none": {"create": false, "max_size": 9},
		},
	})
	_bounds == {[1, 4]} with input as given.input_of("terraform", "module", [eks, _addons({"enable_cluster_autoscaler": true}, [])])
	rule.facts == set() with input as given.input_of("terraform", "module", [eks, _addons({"enable_cluster_autoscaler": false}, [])])
	not_known := _addons({}, [["enable_cluster_autoscaler"]])
	count(rule.unknown) == 1 with input as given.input_of("terraform", "module", [eks, not_known])
}

test_a_group_of_machines_needs_a_policy if {
	group := given.block(1, "aws_autoscaling_group", "web", {"min_size": 2, "max_size": 6})
	policy := object.union(given.block(2, "aws_autoscaling_policy", "cpu", {}), {"references": [{
		"pointer": ["autoscaling_group_name"],
		"to": ["aws_autoscaling_group.web"],
	}]})
	both := {"aws_autoscaling_group": [group], "aws_autoscaling_policy": [policy]}
	_bounds == {[2, 6]} with input as {"resources": {"terraform": both}}
	rule.facts == set() with input as given.input_of("terraform", "aws_autoscaling_group", [group])
}

test_defaults_of_the_gke_module if {
	module := "terraform-google-modules/kubernetes-engine/google"
	_bounds == {[1, 100]} with input as given.terraform("module", {"source": module, "node_pools": [{"name": "a"}]})
	_bounds == {[1, 3]} with input as given.terraform("module", {"source": module, "node_pools": [{"name": "a", "max_count": 3}]})
	rule.facts == set() with input as given.terraform("module", {"source": module, "node_pools": [{"autoscaling": false}]})
}

test_a_module_by_its_repository if {
	source := "git::https://github.com/terraform-google-modules/terraform-google-kubernetes-engine.git?ref=v33.0.0"
	_bounds == {[1, 3]} with input as given.terraform("module", {"source": source, "node_pools": [{"max_count": 3}]})
}

test_an_autoscaler_that_is_told_its_pools if {
	_bounds == {[1, 5]} with input as _oke("ClusterAutoscaler", "1:5:ocid1.nodepool.oc1")
	rule.facts == set() with input as _oke("ClusterAutoscaler", "3:3:ocid1.nodepool.oc1")
	rule.facts == set() with input as _oke("CoreDNS", "1:5:ocid1.nodepool.oc1")
}

test_an_autoscaler_that_is_off if {
	policy := {"autoscaling_policy": [{"min_replicas": 1, "max_replicas": 4, "mode": "OFF"}]}
	rule.facts == set() with input as given.terraform("google_compute_autoscaler", policy)
}

_bounds := {[one, other] |
	some least in rule.facts
	least.path[5] == "minimum_amount"
	some most in rule.facts
	most.path == array.concat(array.slice(least.path, 0, 5), ["maximum_amount"])
	one := least.value
	other := most.value
}

_names := {found.path[4] | some found in rule.facts}

_gke(bounds) := given.terraform("google_container_node_pool", {"autoscaling": [bounds]})

_addons(arguments, unknown) := object.union(
	given.block(2, "module", "addons", object.union({"source": "aws-ia/eks-blueprints-addons/aws"}, arguments)),
	{"unknown": unknown},
)

_oke(name, nodes) := given.terraform("oci_containerengine_addon", {
	"addon_name": name,
	"configurations": [{"key": "nodes", "value": nodes}],
})
