package facts.configs.communication_view_test

import data.facts.configs.communication_view as rule
import data.lib.configs_test as given
import data.lib.dashboards_test as drawn

test_a_board_over_links if {
	given.values(rule.facts, 4) == {
		["provided_by", "Grafana"],
		["interface", "dashboard"],
		["refresh_seconds", 30],
	} with input as drawn.board([drawn.panel("graph", "rate(DCGM_FI_PROF_NVLINK_TX_BYTES[1m])")])
}

test_no_refresh_from_a_board_that_stands_still if {
	body := {"refresh": "", "panels": [drawn.panel("graph", "nccl_bytes_total")]}
	given.values(rule.facts, 4) == {["provided_by", "Grafana"], ["interface", "dashboard"]} with input as given.file("grafana_dashboard", body)
	count(rule.facts) == 2 with input as given.file("grafana_dashboard", object.union(body, {"refresh": false}))
}

test_none_from_other_metrics if {
	rule.facts == set() with input as drawn.board([drawn.panel("graph", "DCGM_FI_DEV_GPU_UTIL")])
	rule.facts == set() with input as drawn.board([drawn.panel("graph", "DCGM_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_TOTAL")])
}

test_nothing_is_unknown if count(rule.unknown) == 0
