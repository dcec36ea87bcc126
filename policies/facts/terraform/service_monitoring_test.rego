package facts.terraform.service_monitoring_test

import data.facts.terraform.service_monitoring as rule
import data.lib.resources_test as given

test_a_dashboard_of_containers if {
	given.shown(rule.facts) == {
		["stability.monitoring.dashboards.provided_by", "google_monitoring_dashboard.main", ["1:dashboard_json"]],
		["stability.monitoring.signals.container.provided_by", "google_monitoring_dashboard.main", ["1:dashboard_json"]],
	} with input as _board("{\"filter\": \"metric.type=kubernetes.io/container/cpu/core_usage_time\"}")
}

test_a_dashboard_of_servers_of_models if {
	_parts == {"dashboards"} with input as _board("{\"query\": \"vllm:num_requests_waiting\"}")
	_parts == {"dashboards", "call_success_rate"} with input as _board("{\"query\": \"rate(vllm:request_success_total[5m])\"}")
}

test_none_from_another_dashboard if {
	rule.facts == set() with input as _board("{\"query\": \"kueue_admission_attempts_total\"}")
	rule.facts == set() with input as _board("")
}

test_none_from_a_dashboard_that_is_not_known if {
	rule.facts == set() with input as given.terraform_open("google_monitoring_dashboard", {}, [["dashboard_json"]], [])
	count(rule.unknown) == 1 with input as given.terraform_open("google_monitoring_dashboard", {}, [["dashboard_json"]], [])
}

test_monitoring_of_the_cluster_counts_beside_a_dashboard if {
	cluster := given.block(2, "google_container_cluster", "c", {"monitoring_config": [{"enable_components": ["SYSTEM_COMPONENTS"]}]})
	board := given.block(1, "google_monitoring_dashboard", "main", {"dashboard_json": "{\"query\": \"vllm:num_requests_running\"}"})
	both := {"google_container_cluster": [cluster], "google_monitoring_dashboard": [board]}
	_parts == {"dashboards", "server", "container"} with input as {"resources": {"terraform": both}}
	rule.facts == set() with input as given.input_of("terraform", "google_container_cluster", [cluster])
}

_parts := {part |
	some found in rule.facts
	part := {true: found.path[5], false: found.path[4]}[found.path[4] == "signals"]
}

_board(text) := given.terraform("google_monitoring_dashboard", {"dashboard_json": text})
