package facts.configs.service_dashboards_test

import data.facts.configs.service_dashboards as rule
import data.lib.configs_test as given
import data.lib.dashboards_test as drawn

test_a_board_of_a_serving_engine_and_what_is_beside if {
	given.values(rule.facts, 4) == {
		["dashboards.provided_by", "Grafana"],
		["signals.server.provided_by", "Grafana"],
		["signals.container.provided_by", "Grafana"],
		["signals.call_success_rate.provided_by", "Grafana"],
	} with input as drawn.board([
		drawn.panel("graph", "vllm:num_requests_running"),
		drawn.panel("graph", "node_memory_MemFree_bytes"),
		drawn.panel("graph", "container_cpu_usage_seconds_total"),
		drawn.panel("graph", "sum(rate(http_requests_total{code!~\"5..\"}[5m])) / sum(rate(http_requests_total[5m]))"),
	])
}

test_a_counter_of_successes_is_no_rate if {
	given.values(rule.facts, 4) == {["dashboards.provided_by", "Grafana"]} with input as drawn.board([
		drawn.panel("graph", "rate(vllm:request_success_total[5m])"),
		drawn.panel("graph", "rate(vllm:generation_tokens_total[5m]) / rate(vllm:request_success_total[5m])"),
	])
}

test_none_from_boards_of_anything_else if {
	rule.facts == set() with input as drawn.board([drawn.panel("graph", "node_cpu_seconds_total")])
	rule.facts == set() with input as drawn.board([])
}

test_nothing_is_unknown if count(rule.unknown) == 0
