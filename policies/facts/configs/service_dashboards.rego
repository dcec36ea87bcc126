# METADATA
# title: Dashboards of running models
# description: |
#   Dashboards over metrics of serving engines, and panels over servers, containers and the share of calls that succeed.
#   A success rate is a share of calls; a counter of calls, or a mean over them, is none.
# custom:
#   title_zh: 模型服务看板
#   shows: [6.3.1.3.c]
package facts.configs.service_dashboards

import data.lib.dashboards
import data.lib.fact
import data.lib.quotients

facts contains fact.of(array.concat(_root, ["dashboards", "provided_by"]), "Grafana", _served) if count(_served) > 0

facts contains fact.of(array.concat(_root, ["signals", signal, "provided_by"]), "Grafana", places) if {
	count(_served) > 0
	some signal in ["server", "container"]
	places := {panel.place | some panel in dashboards.naming(object.keys(data.knowledge.monitored_metrics[signal]))}
	count(places) > 0
}

facts contains fact.of(array.concat(_root, ["signals", "call_success_rate", "provided_by"]), "Grafana", places) if {
	count(_served) > 0
	places := {panel.place |
		some panel in dashboards.naming(object.keys(data.knowledge.monitored_metrics.succeeded))
		some expression in dashboards.expressions(panel)
		quotients.is_share(expression, "succeeded")
	}
	count(places) > 0
}

unknown := set()

_served := {panel.place | some panel in dashboards.naming(object.keys(data.knowledge.serving_metrics.engines))}

_root := ["inference", "serving", "stability", "monitoring"]
