# METADATA
# title: Monitoring of running models in charts
# description: |
#   Grafana beside a store of metrics, dashboards of serving metrics that it is given, what exports servers and containers
#   to that store, and monitors that read model servers. Metrics that nothing reads or shows are left out, and so is a
#   Grafana of a compose project that is given neither a data source nor a dashboard.
# custom:
#   title_zh: 模型服务的可视化监控
#   shows: [6.3.1.3.c]
package facts.kubernetes.service_monitoring

import data.lib.fact
import data.lib.kubernetes
import data.lib.model_servers as servers
import data.lib.monitored
import data.lib.products

facts contains fact.of(_dashboards, grafana.provided_by, [grafana.place]) if {
	some grafana in _shown
}

facts contains fact.of(_dashboards, kubernetes.called("ConfigMap", map), [fact.at(map, ["data", key])]) if {
	some [map, key] in _boards
}

facts contains fact.of(_signal(signal), exporter.provided_by, [exporter.place]) if {
	sources := {grafana.source | some grafana in _shown}
	some category, signal in {"node_exporter": "server", "cluster_metrics": "container", "container_metrics": "container"}
	some exporter in monitored.exporters(category)
	exporter.source in sources
}

facts contains fact.of(_signal("call_success_rate"), kubernetes.called("ConfigMap", map), [fact.at(map, ["data", key])]) if {
	some [map, key] in _boards
	some word in ["request_success", "success_rate", "success_total"]
	contains(map.body.data[key], word)
}

facts contains fact.of(_signal(server.name), monitor.called, [monitor.place]) if {
	some server in servers.all
	some monitor in monitored.readers(server.workload.owner, server.template)
}

unknown contains fact.unknown("values of a chart are kept elsewhere", [place]) if {
	some category in ["dashboards"]
	some place in products.open(category)
}

_shown := {grafana |
	sources := products.sources("metrics_store")
	some grafana in products.of("dashboards")
	grafana.source in sources
	not grafana.place.resource in _bare
}

# services of compose projects into which nothing is mounted that Grafana would show
_bare := {service.id |
	some service in input.resources.compose.service
	count([mount | some mount in object.get(service.body, "volumes", []); _furnishes(mount.target)]) == 0
	count([config | some config in object.get(service.body, "configs", []); _furnishes(config.target)]) == 0
}

# source: Grafana documentation, provisioning
_furnishes(target) if {
	some word in ["provisioning", "dashboards", "/etc/grafana"]
	contains(target, word)
}

# dashboards of serving metrics that Grafana's sidecar picks up
_boards := {[map, key] |
	some map in input.resources.kubernetes.ConfigMap
	map.body.metadata.labels.grafana_dashboard
	some key, text in map.body.data
	some metric, _ in data.knowledge.serving_metrics.engines
	contains(text, metric)
}

_dashboards := ["inference", "serving", "stability", "monitoring", "dashboards", "provided_by"]

_signal(name) := ["inference", "serving", "stability", "monitoring", "signals", name, "provided_by"]
