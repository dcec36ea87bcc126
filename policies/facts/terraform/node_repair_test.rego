package facts.terraform.node_repair_test

import data.facts.terraform.node_repair as rule
import data.lib.resources_test as given

test_a_pool_that_is_repaired if {
	given.shown(rule.facts) == {
		["monitoring.compute_faults.detection.provided_by", "google_container_node_pool.main", ["1:management.0.auto_repair"]],
		["monitoring.compute_faults.recovery.provided_by", "google_container_node_pool.main", ["1:management.0.auto_repair"]],
		["monitoring.compute_faults.recovery.trigger", "automatic", ["1:management.0.auto_repair"]],
	} with input as given.terraform("google_container_node_pool", {"management": [{"auto_repair": true}]})
}

test_none_where_it_is_off if {
	rule.facts == set() with input as given.terraform("google_container_node_pool", {"management": [{"auto_repair": false}]})
	rule.facts == set() with input as given.terraform("google_container_node_pool", {"management": [{"auto_upgrade": true}]})
	rule.facts == set() with input as given.terraform("aws_eks_node_group", {"node_repair_config": [{"enabled": false}]})
}

test_none_where_it_is_not_known if {
	given.open(rule.unknown) == {[
		"whether machines are repaired is not known",
		["1:management.0.auto_repair"],
	]} with input as given.terraform_open("google_container_node_pool", {"management": [{}]}, [["management", 0, "auto_repair"]], [])
}

test_hyperpod_also_isolates if {
	count(rule.facts) == 7 with input as given.terraform("awscc_sagemaker_cluster", {"node_recovery": "Automatic"})
	rule.facts == set() with input as given.terraform("awscc_sagemaker_cluster", {"node_recovery": "None"})
	rule.facts == set() with input as given.terraform("awscc_sagemaker_cluster", {})
	count(rule.unknown) == 1 with input as given.terraform_open("awscc_sagemaker_cluster", {}, [["node_recovery"]], [])
}

test_auto_provisioning_must_be_on if {
	defaults := {"auto_provisioning_defaults": [{"management": [{"auto_repair": true}]}]}
	on := {"cluster_autoscaling": [object.union(defaults, {"enabled": true})]}
	count(rule.facts) == 3 with input as given.terraform("google_container_cluster", on)
	off := {"cluster_autoscaling": [object.union(defaults, {"enabled": false})]}
	rule.facts == set() with input as given.terraform("google_container_cluster", off)
}

test_groups_of_modules if {
	eks := {"source": "terraform-aws-modules/eks/aws", "eks_managed_node_groups": {"gpu": {"node_repair_config": {"enabled": true}}}}
	count(rule.facts) == 3 with input as given.terraform("module", eks)
	gke := {"source": "terraform-google-modules/kubernetes-engine/google", "node_pools": [{"name": "gpu"}]}
	count(rule.facts) == 3 with input as given.terraform("module", gke)
	off := object.union(gke, {"node_pools": [{"auto_repair": false}]})
	rule.facts == set() with input as given.terraform("module", off)
}

test_a_group_with_a_health_check if {
	type := "google_compute_instance_group_manager"
	count(rule.facts) == 3 with input as given.terraform(type, {"auto_healing_policies": [{"health_check": "hc"}]})
	rule.facts == set() with input as given.terraform(type, {"auto_healing_policies": [{"health_check": ""}]})
	rule.facts == set() with input as given.terraform(type, {})
}

test_an_agent_only_finds if {
	{path | some [path, _] in given.values(rule.facts)} == {"monitoring.compute_faults.detection.provided_by"} with input as given.terraform(
		"aws_eks_addon",
		{"addon_name": "eks-node-monitoring-agent"},
	)
}
