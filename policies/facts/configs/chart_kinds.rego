# METADATA
# title: Kinds of charts on dashboards
# description: |
#   Panels of Grafana dashboards that ask for data, by what they draw, where they draw in two ways or more. A dashboard
#   without panels draws nothing, and text and headings are no charts.
# custom:
#   title_zh: 看板中的图形种类
#   shows: [6.1.3.4.f.1]
package facts.configs.chart_kinds

import data.lib.dashboards
import data.lib.fact

facts contains fact.of(["platform", "overall", "usability", "charts", chart, "provided_by"], "Grafana", places) if {
	count(_places) > 1
	some chart, places in _places
}

unknown := set()

_places[chart] contains panel.place if {
	some panel in dashboards.panels
	chart := data.knowledge.grafana_panels[panel.type].chart
}
