package facts.terraform.job_monitoring_test

import data.facts.terraform.job_monitoring as rule
import data.lib.resources_test as given

test_states_of_pods_and_their_use if {
	at := "monitoring_config.0.enable_components"
	by := "Cloud Monitoring (google_container_cluster.main)"
	given.shown(rule.facts) == {
		["monitoring.training_jobs.execution.provided_by", by, [concat("", ["1:", at, ".0"])]],
		["monitoring.training_jobs.resource_usage.provided_by", by, [concat("", ["1:", at, ".1"])]],
	} with input as _gke(["POD", "CADVISOR"])
}

test_none_from_the_state_of_nodes if rule.facts == set() with input as _gke(["SYSTEM_COMPONENTS"])

test_container_insights_records_use if {
	count(rule.facts) == 1 with input as given.terraform("aws_eks_addon", {"addon_name": "amazon-cloudwatch-observability"})
}

test_a_cluster_of_ecs if {
	setting := {"name": "containerInsights", "value": "enabled"}
	count(rule.facts) == 1 with input as given.terraform("aws_ecs_cluster", {"setting": [setting]})
	off := object.union(setting, {"value": "disabled"})
	rule.facts == set() with input as given.terraform("aws_ecs_cluster", {"setting": [off]})
}

_gke(components) := given.terraform("google_container_cluster", {"monitoring_config": [{"enable_components": components}]})
