package facts.terraform.service_logs_test

import data.facts.terraform.service_logs as rule
import data.lib.resources_test as given

test_logs_of_workloads if {
	by := "Cloud Logging (google_container_cluster.main)"
	given.shown(rule.facts) == {
		["stability.logs.recording.provided_by", by, ["1:logging_config.0.enable_components.1"]],
		["stability.logs.viewing.provided_by", by, ["1:logging_config.0.enable_components.1"]],
		["stability.logs.cloud_storage.provided_by", by, ["1:logging_config.0.enable_components.1"]],
	} with input as _gke(["SYSTEM_COMPONENTS", "WORKLOADS"])
}

test_none_from_logs_of_the_system if {
	rule.facts == set() with input as _gke(["SYSTEM_COMPONENTS", "APISERVER"])
	rule.facts == set() with input as given.terraform("aws_eks_cluster", {"enabled_cluster_log_types": ["api", "audit"]})
}

test_an_add_on_whose_logs_are_off if {
	count(rule.facts) == 3 with input as _addon({})
	rule.facts == set() with input as _addon({"configuration_values": "{\"containerLogs\": {\"enabled\": false}}"})
	rule.facts == set() with input as given.terraform_open(
		"aws_eks_addon", {"addon_name": "amazon-cloudwatch-observability"},
		[["configuration_values"]], [],
	)
}

test_exclusions_clean_where_logs_are_kept if {
	cluster := given.block(1, "google_container_cluster", "c", {"logging_config": [{"enable_components": ["WORKLOADS"]}]})
	exclusion := given.block(2, "google_logging_project_exclusion", "noise", {"filter": "severity < INFO"})
	both := {"google_container_cluster": [cluster], "google_logging_project_exclusion": [exclusion]}
	["stability.logs.cleaning.provided_by", exclusion.address] in given.values(rule.facts) with input as {"resources": {"terraform": both}}
	rule.facts == set() with input as given.input_of("terraform", "google_logging_project_exclusion", [exclusion])
}

_gke(components) := given.terraform("google_container_cluster", {"logging_config": [{"enable_components": components}]})

_addon(settings) := given.terraform("aws_eks_addon", object.union({"addon_name": "amazon-cloudwatch-observability"}, settings))
