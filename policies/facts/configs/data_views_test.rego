package facts.configs.data_views_test

import data.facts.configs.data_views as rule
import data.lib.configs_test as given
import data.lib.dashboards_test as drawn

test_types_that_a_chart_is_made_for if {
	given.values(rule.facts, 4) == {
		["grafana-time_series.provided_by", "Grafana"],
		["grafana-time_series.data_format", "prometheus"],
		["grafana-time_series.chart", "line"],
		["grafana-spatial.provided_by", "Grafana"],
		["grafana-spatial.data_format", "prometheus"],
		["grafana-spatial.chart", "map"],
	} with input as drawn.board([drawn.panel("timeseries", "up"), drawn.panel("graph", "up"), drawn.panel("geomap", "up")])
}

test_several_formats_of_a_type if {
	loki := object.union(drawn.panel("timeseries", "a"), {"datasource": {"type": "loki"}})
	["grafana-time_series.data_format", "loki, prometheus"] in given.values(rule.facts, 4) with input as drawn.board([drawn.panel("timeseries", "up"), loki])
}

test_none_from_panels_for_any_data_or_of_an_unknown_source if {
	rule.facts == set() with input as drawn.board([drawn.panel("stat", "up"), drawn.panel("table", "up")])
	rule.facts == set() with input as drawn.board([object.union(drawn.panel("piechart", "up"), {"datasource": "x"})])
}

test_nothing_is_unknown if count(rule.unknown) == 0
