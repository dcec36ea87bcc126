package lib.dashboards_test

import data.lib.configs_test as given
import data.lib.dashboards

# the input of one dashboard with panels
board(panels) := given.file("grafana_dashboard", {"title": "t", "refresh": "30s", "panels": panels})

# a panel of a type over one expression
panel(type, expression) := {
	"type": type, "datasource": {"type": "prometheus", "uid": "p"},
	"targets": [{"refId": "A", "expr": expression}],
}

test_panels_at_the_top_in_rows_and_in_old_rows if {
	body := {
		"panels": [panel("stat", "a"), {"type": "row", "panels": [panel("graph", "b")]}],
		"rows": [{"panels": [panel("table", "c")]}],
	}
	places := {[panel.type, panel.place.pointer] | some panel in dashboards.panels} with input as given.file("grafana_dashboard", body)
	places == {
		["stat", ["panels", 0]],
		["graph", ["panels", 1, "panels", 0]],
		["table", ["rows", 0, "panels", 0]],
	}
}

test_none_without_panels_or_a_query_that_is_shown if {
	dashboards.panels == [] with input as board([])
	dashboards.panels == [] with input as board([{"type": "stat", "targets": []}])
	dashboards.panels == [] with input as board([{"type": "text", "options": {"content": "x"}}])
	dashboards.panels == [] with input as board([{"type": "stat", "targets": [{"expr": ""}]}])
	dashboards.panels == [] with input as board([{"type": "stat", "targets": [{"expr": "up", "hide": true}]}])
	dashboards.panels == [] with input as board("x")
}

test_formats_through_inputs_and_variables if {
	_formats({"type": "loki"}, {}) == {"loki"}
	_formats("${DS_A}", {"__inputs": [{"name": "DS_A", "pluginId": "prometheus"}]}) == {"prometheus"}
	_formats("$ds", {"templating": {"list": [{"name": "ds", "type": "datasource", "query": "loki"}]}}) == {"loki"}
	_formats("Prometheus", {}) == set()
	_formats({"type": "__expr__"}, {}) == set()
	_formats(null, {}) == set()
}

_formats(source, more) := formats if {
	body := object.union({"panels": [{"type": "stat", "datasource": source, "targets": [{"expr": "up"}]}]}, more)
	[formats] := [found |
		some panel in dashboards.panels
		found := dashboards.formats(panel)
	] with input as given.file("grafana_dashboard", body)
}
