# METADATA
# title: Dashboards of servers, containers and calls
# description: |
#   Dashboards that show metrics of servers, of containers or of calls that succeed, and monitoring of a cloud that
#   shows servers and containers beside such a dashboard. A dashboard of anything else, and metrics that none shows,
#   are left out.
# custom:
#   title_zh: 服务器、容器与调用的看板
#   shows: [6.3.1.3.c]
package facts.terraform.service_monitoring

import data.lib.fact
import data.lib.watchers

facts contains fact.of(_dashboards, board.resource.address, [board.place]) if some board in _boards

facts contains fact.of(_signal(signal), board.resource.address, [board.place]) if {
	some board in _boards
	some signal in board.signals
}

facts contains fact.of(_signal(signal), one.by, [one.place]) if {
	some one in watchers.found
	some signal in one.what.signals
	one.source in {board.resource.source | some board in _boards}
}

unknown contains fact.unknown("what a dashboard shows is not known", [fact.at(resource, [row.text])]) if {
	some type, row in data.knowledge.cloud_dashboards.resources
	some resource in input.resources.terraform[type]
	fact.undecided(resource, [row.text])
}

_boards contains {"resource": resource, "signals": signals, "place": fact.at(resource, [row.text])} if {
	some type, row in data.knowledge.cloud_dashboards.resources
	some resource in input.resources.terraform[type]
	text := lower(resource.body[row.text])
	signals := {shown.is | some shown in data.knowledge.cloud_dashboards.signals; contains(text, shown.word)}
	_is_of_services(text, signals)
}

_is_of_services(_, signals) if count(signals) > 0

_is_of_services(text, _) if {
	some metric, _ in data.knowledge.serving_metrics.engines
	contains(text, metric)
}

_dashboards := ["inference", "serving", "stability", "monitoring", "dashboards", "provided_by"]

_signal(name) := ["inference", "serving", "stability", "monitoring", "signals", name, "provided_by"]
