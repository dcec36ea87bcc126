package facts.kubernetes.service_monitoring_test

import data.facts.kubernetes.service_monitoring as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_grafana_beside_prometheus if {
	_shown == {"dashboards.provided_by"} with input as given.kubernetes([_grafana, _prometheus])
	_shown == set() with input as given.kubernetes([_grafana])
	_shown == set() with input as given.kubernetes([_prometheus])
}

test_a_monitor_that_reads_a_server if {
	_shown == {"signals.chat.provided_by"} with input as given.kubernetes([made.deployment(made.vllm([]), {}), made.service, _monitor("chat")])
	_shown == set() with input as given.kubernetes([made.deployment(made.vllm([]), {}), made.service, _monitor("web")])
}

test_a_dashboard_of_serving_metrics if {
	"dashboards.provided_by" in _shown with input as _board("1", "vllm:request_success_total")
	_shown == set() with input as _board("1", "node_cpu_seconds_total")
}

test_grafana_of_a_compose_project if {
	furnished := {"type": "bind", "source": "./boards", "target": "/etc/grafana/provisioning"}
	_shown == {"dashboards.provided_by"} with input as _compose([furnished])
	_shown == set() with input as _compose([])
	_shown == set() with input as _compose([{"type": "volume", "source": "state", "target": "/var/lib/grafana"}])
}

_compose(mounts) := given.input_of("compose", "service", [
	object.union(given.block(1, "services", "boards", {"image": "grafana/grafana", "volumes": mounts}), {"source": "dev"}),
	object.union(given.block(2, "services", "store", {"image": "prom/prometheus"}), {"source": "dev"}),
])

_shown := {concat(".", array.slice(split(path, "."), 2, 5)) | some [path, _] in given.values(rule.facts)}

_grafana := made.deployment(made.image("grafana/grafana:12"), {})

_prometheus := made.manifest("monitoring.coreos.com/v1", "Prometheus", {})

_monitor(app) := made.manifest("monitoring.coreos.com/v1", "ServiceMonitor", {"selector": {"matchLabels": {"app": app}}})

_board(label, text) := given.kubernetes([{
	"apiVersion": "v1", "kind": "ConfigMap",
	"metadata": {"name": "board", "labels": {"grafana_dashboard": label}}, "data": {"board.json": text},
}])
