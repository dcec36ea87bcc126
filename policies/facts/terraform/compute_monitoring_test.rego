package facts.terraform.compute_monitoring_test

import data.facts.terraform.compute_monitoring as rule
import data.lib.resources_test as given

test_an_add_on_that_measures_a_cluster if {
	by := "CloudWatch Container Insights (aws_eks_addon.main)"
	given.shown(rule.facts) == {
		["monitoring.compute_devices.components.processor.provided_by", by, ["1:addon_name"]],
		["monitoring.compute_devices.components.memory.provided_by", by, ["1:addon_name"]],
		["monitoring.compute_devices.components.network.provided_by", by, ["1:addon_name"]],
		["monitoring.compute_devices.components.accelerator.provided_by", by, ["1:addon_name"]],
		["monitoring.compute_devices.query.provided_by", by, ["1:addon_name"]],
	} with input as given.terraform("aws_eks_addon", {"addon_name": "amazon-cloudwatch-observability"})
}

test_none_from_other_add_ons if {
	rule.facts == set() with input as given.terraform("aws_eks_addon", {"addon_name": "vpc-cni"})
	rule.facts == set() with input as given.terraform("aws_eks_addon", {"addon_name": "metrics-server"})
	rule.facts == set() with input as given.terraform("aws_eks_addon", {"addon_name": "eks-node-monitoring-agent"})
}

test_an_add_on_of_a_module if {
	name := "amazon-cloudwatch-observability"
	eks := {"source": "terraform-aws-modules/eks/aws", "cluster_addons": {name: {}}}
	count(rule.facts) == 5 with input as given.terraform("module", eks)
	blueprints := {"source": "aws-ia/eks-blueprints-addons/aws", "eks_addons": {"coredns": {}}}
	rule.facts == set() with input as given.terraform("module", blueprints)
	count(rule.facts) == 5 with input as given.terraform_open("module", blueprints, [["eks_addons", name, "service_account_role_arn"]], [])
	rule.facts == set() with input as given.terraform("module", object.union(eks, {"create": false}))
}

test_switches_of_modules if {
	addons := {"source": "aws-ia/eks-blueprints-addons/aws", "enable_aws_cloudwatch_metrics": true}
	_parts == {"processor", "memory", "network"} with input as given.terraform("module", addons)
	off := object.union(addons, {"enable_aws_cloudwatch_metrics": false})
	rule.facts == set() with input as given.terraform("module", off)
	open := [["enable_aws_cloudwatch_metrics"]]
	count(rule.unknown) == 1 with input as given.terraform_open("module", {"source": addons.source}, open, [])
	fabric := "git::https://github.com/GoogleCloudPlatform/cloud-foundation-fabric.git//modules/gke-cluster-standard?ref=v30"
	_parts == {"processor", "memory", "network"} with input as given.terraform("module", {"source": fabric})
	without := {"source": fabric, "monitoring_config": {"enable_system_metrics": false}}
	rule.facts == set() with input as given.terraform("module", without)
}

test_parts_that_gke_collects if {
	_parts == {"processor", "memory", "network"} with input as _gke(["SYSTEM_COMPONENTS"])
	_parts == {"processor", "memory", "network", "accelerator"} with input as _gke(["SYSTEM_COMPONENTS", "DCGM"])
	rule.facts == set() with input as _gke([])
	rule.facts == set() with input as _gke(["APISERVER", "SCHEDULER"])
	count(rule.unknown) == 1 with input as given.terraform_open(
		"google_container_cluster", {"monitoring_config": [{}]},
		[["monitoring_config", 0, "enable_components"]], [],
	)
}

test_parts_that_the_gke_module_collects if {
	_parts == {"processor", "memory", "network"} with input as given.terraform("module", {
		"source": "terraform-google-modules/kubernetes-engine/google//modules/private-cluster",
		"monitoring_enabled_components": ["SYSTEM_COMPONENTS"],
	})
}

test_a_scraper_with_a_workspace if {
	_parts == {"processor", "memory"} with input as _scraper("- job_name: kubernetes-cadvisor", "arn:aws:aps:ws")
	rule.facts == set() with input as _scraper("- job_name: app", "arn:aws:aps:ws")
	rule.facts == set() with input as _scraper("- job_name: kubernetes-cadvisor", "")
	count(rule.unknown) == 1 with input as given.terraform_open("aws_prometheus_scraper", {}, [["scrape_configuration"]], [])
}

test_none_from_a_workspace_alone if {
	rule.facts == set() with input as given.terraform("aws_prometheus_workspace", {"alias": "metrics"})
	rule.facts == set() with input as given.terraform("azurerm_monitor_workspace", {"name": "metrics"})
}

test_container_insights_of_azure_needs_a_workspace if {
	agent := {"oms_agent": [{"log_analytics_workspace_id": "/subscriptions/0/workspace"}]}
	_parts == {"processor", "memory"} with input as given.terraform("azurerm_kubernetes_cluster", agent)
	rule.facts == set() with input as given.terraform("azurerm_kubernetes_cluster", {"oms_agent": [{"log_analytics_workspace_id": ""}]})
}

test_metrics_that_azure_forwards_to_a_workspace if {
	body := {"data_sources": [{"prometheus_forwarder": [{"name": "p"}]}], "destinations": [{"monitor_account": [{"name": "m"}]}]}
	collection := given.block(1, "azurerm_monitor_data_collection_rule", "p", body)
	association := object.union(given.block(2, "azurerm_monitor_data_collection_rule_association", "p", {}), {"references": [{
		"pointer": ["data_collection_rule_id"],
		"to": ["azurerm_monitor_data_collection_rule.p"],
	}]})
	_parts == {"processor", "memory", "network"} with input as {"resources": {"terraform": {
		"azurerm_monitor_data_collection_rule": [collection],
		"azurerm_monitor_data_collection_rule_association": [association],
	}}}
	rule.facts == set() with input as given.input_of("terraform", "azurerm_monitor_data_collection_rule", [collection])
}

test_components_of_alibaba_cloud if {
	_parts == {"processor", "memory", "network"} with input as _ack({"name": "arms-prometheus"})
	rule.facts == set() with input as _ack({"name": "arms-prometheus", "disabled": true})
}

_ack(addon) := given.terraform("alicloud_cs_managed_kubernetes", {"addons": [addon]})

_parts := {found.path[5] | some found in rule.facts; found.path[4] == "components"}

_gke(components) := given.terraform("google_container_cluster", {"monitoring_config": [{"enable_components": components}]})

_scraper(configuration, workspace) := given.terraform("aws_prometheus_scraper", {
	"scrape_configuration": configuration,
	"destination": [{"amp": [{"workspace_arn": workspace}]}],
})
