# METADATA
# title: Panels of Grafana dashboards
# description: |
#   The panels that ask for data, wherever a dashboard keeps them: at its top, in a row, or in the rows of old ones.
#   A panel without a query, or with hidden ones alone, draws nothing.
package lib.dashboards

import data.lib.configs
import data.lib.fact

# each with its dashboard, place, type, and the queries that it shows
panels := [panel |
	some board in configs.of("grafana_dashboard")
	some [pointer, body] in _panels(board.body)
	queries := [query | some query in object.get(body, "targets", []); _asks(query)]
	count(queries) > 0
	panel := {"board": board, "place": fact.at(board, pointer), "body": body, "type": body.type, "queries": queries}
]

# the expressions of a panel
expressions(panel) := {query.expr | some query in panel.queries; is_string(query.expr)}

# panels of which an expression names a metric that starts so
naming(starts) := [panel |
	some panel in panels
	some expression in expressions(panel)
	some start in starts
	contains(expression, start)
]

# the kinds of data sources that a panel asks
formats(panel) := {format |
	some query in panel.queries
	source := object.get(query, "datasource", object.get(panel.body, "datasource", null))
	format := _format(panel.board.body, source)
}

_panels(body) := array.concat(
	_nested(body, []),
	[[array.concat(["rows", row], pointer), panel] |
		some row, held in configs.mappings(object.get(body, "rows", []))
		some [pointer, panel] in _nested(held, [])
	],
)

_nested(body, above) := array.concat(
	[[array.concat(above, ["panels", position]), panel] |
		some position, panel in configs.mappings(object.get(body, "panels", []))
	],
	[[array.concat(above, ["panels", row, "panels", position]), panel] |
		some row, held in configs.mappings(object.get(body, "panels", []))
		some position, panel in configs.mappings(object.get(held, "panels", []))
	],
)

_asks(query) if {
	not query.hide == true
	some key in _questions
	not object.get(query, key, "") in {"", null, [], {}}
}

# source: Grafana documentation, query editors of the data sources
_questions := {
	"expr", "query", "rawSql", "queryText", "target", "metric", "rawQuery", "promQLQuery", "timeSeriesList",
	"timeSeriesQuery", "metricName", "kql", "azureLogAnalytics", "azureMonitor", "command", "metrics", "expression",
}

_format(_, source) := source.type if _is_kind(source.type)

_format(board, source) := kind if {
	is_string(source)
	name := trim_suffix(trim_prefix(trim_prefix(source, "$"), "{"), "}")
	kind := _named(board, name)
}

_named(board, name) := kind if {
	some given in board.__inputs
	given.name == name
	kind := given.pluginId
	_is_kind(kind)
} else := kind if {
	some given in board.templating.list
	given.name == name
	given.type == "datasource"
	kind := given.query
	_is_kind(kind)
}

_is_kind(kind) if {
	is_string(kind)
	kind != ""
	not startswith(kind, "$")
	not startswith(kind, "__expr__")
	not kind in {"datasource", "-- Mixed --", "-- Grafana --"}
}
