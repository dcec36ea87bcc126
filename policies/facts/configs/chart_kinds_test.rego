package facts.configs.chart_kinds_test

import data.facts.configs.chart_kinds as rule
import data.lib.configs_test as given
import data.lib.dashboards_test as drawn
import data.lib.fact

test_each_kind_with_its_panels if {
	panels := [drawn.panel("timeseries", "up"), drawn.panel("graph", "up"), drawn.panel("heatmap", "up")]
	board := given.resource(1, {})
	rule.facts == {
		fact.of(_path("curve"), "Grafana", {fact.at(board, ["panels", 0]), fact.at(board, ["panels", 1])}),
		fact.of(_path("heat_map"), "Grafana", {fact.at(board, ["panels", 2])}),
	} with input as drawn.board(panels)
}

test_one_kind_is_not_several if {
	rule.facts == set() with input as drawn.board([drawn.panel("timeseries", "up"), drawn.panel("graph", "up")])
}

test_none_from_text_an_unknown_panel_or_an_empty_board if {
	rule.facts == set() with input as drawn.board([])
	rule.facts == set() with input as drawn.board([drawn.panel("text", "up"), drawn.panel("acme-panel", "up")])
}

test_nothing_is_unknown if count(rule.unknown) == 0

_path(chart) := ["platform", "overall", "usability", "charts", chart, "provided_by"]
