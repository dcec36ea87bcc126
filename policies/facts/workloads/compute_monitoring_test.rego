package facts.workloads.compute_monitoring_test

import data.facts.workloads.compute_monitoring as rule
import data.lib.compose_test as compose
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_an_exporter_beside_prometheus if {
	{path | some [path, _] in given.values(rule.facts)} == {
		"monitoring.compute_devices.components.accelerator.provided_by",
		"monitoring.compute_devices.query.provided_by",
	} with input as given.kubernetes([_exporter, _prometheus])
}

test_none_from_an_exporter_that_nothing_reads_or_a_store_alone if {
	rule.facts == set() with input as given.kubernetes([_exporter])
	rule.facts == set() with input as given.kubernetes([_prometheus])
}

test_a_monitor_reads_it_for_a_store_elsewhere if {
	count(rule.facts) == 1 with input as given.kubernetes([_exporter, _monitor("PodMonitor", "chat", {})])
	count(rule.facts) == 1 with input as given.kubernetes([_exporter, made.service, _monitor("ServiceMonitor", "chat", {})])
	count(rule.facts) == 1 with input as given.kubernetes([_exporter, _monitor("PodMonitor", "chat", {"any": true})])
}

test_a_monitor_of_something_else_does_not_read_it if {
	rule.facts == set() with input as given.kubernetes([_exporter, _monitor("PodMonitor", "dcgm", {})])
	rule.facts == set() with input as given.kubernetes([_exporter, _monitor("ServiceMonitor", "chat", {})])
	elsewhere := _monitor("PodMonitor", "chat", {"matchNames": ["kube-system"]})
	rule.facts == set() with input as given.kubernetes([_exporter, elsewhere])
}

test_an_annotation_asks_a_store_elsewhere_to_read_it if {
	asking := object.union(made.service, {"metadata": {"annotations": {"prometheus.io/scrape": "true"}}})
	_components == {"accelerator"} with input as given.kubernetes([_exporter, asking])
	silent := object.union(made.service, {"metadata": {"annotations": {"prometheus.io/scrape": "false"}}})
	rule.facts == set() with input as given.kubernetes([_exporter, silent])
	pods := object.union(_exporter, _asking)
	_components == {"accelerator"} with input as given.kubernetes([pods])
	application := object.union(made.deployment(made.image("example/web:1"), {}), _asking)
	rule.facts == set() with input as given.kubernetes([application])
}

test_an_exporter_that_an_operator_is_told_to_run if {
	_components == {"accelerator"} with input as given.kubernetes([_operator(true), _prometheus])
	_components == set() with input as given.kubernetes([_operator(false), _prometheus])
}

_asking := {"spec": {"template": {"metadata": {"annotations": {"prometheus.io/scrape": true}}}}}

_operator(on) := made.manifest("nvidia.com/v1", "ClusterPolicy", {"dcgmExporter": {"enabled": on}})

test_an_operator_that_has_its_exporter_read if {
	watching := {"dcgmExporter": {"enabled": true, "serviceMonitor": {"enabled": true}}}
	_components == {"accelerator"} with input as given.kubernetes([made.manifest("nvidia.com/v1", "ClusterPolicy", watching)])
	off := {"dcgmExporter": {"enabled": false, "serviceMonitor": {"enabled": true}}}
	_components == set() with input as given.kubernetes([made.manifest("nvidia.com/v1", "ClusterPolicy", off)])
	_components == set() with input as given.kubernetes([_operator(true)])
}

test_in_a_compose_project if {
	services := {"metrics": {"image": "prom/prometheus:v3"}, "nodes": {"image": "prom/node-exporter:v1"}}
	_components == {"processor", "memory", "network"} with input as compose.project(services)
	rule.facts == set() with input as compose.project(object.remove(services, ["metrics"]))
}

test_the_parts_of_a_chart_by_their_toggles if {
	_components == {"processor", "memory", "network"} with input as _chart({})
	_components == set() with input as _chart({"nodeExporter": {"enabled": false}})
	_components == set() with input as _chart({"prometheus": {"enabled": false}})
}

test_toggles_that_are_kept_elsewhere_are_unknown if {
	release := made.manifest("helm.toolkit.fluxcd.io/v2", "HelmRelease", {
		"chartRef": {"name": "kube-prometheus-stack"},
		"valuesFrom": [{"kind": "ConfigMap", "name": "more"}],
	})
	rule.facts == set() with input as given.kubernetes([release])
	count(rule.unknown) == 1 with input as given.kubernetes([release])
}

_components := {split(path, ".")[3] | some [path, _] in given.values(rule.facts); contains(path, "components")}

_exporter := object.union(made.deployment(made.image("registry.example/nvidia/k8s/dcgm-exporter:4"), {}), {"metadata": {"name": "dcgm"}})

_monitor(kind, app, namespaces) := made.manifest(
	"monitoring.coreos.com/v1", kind,
	{"selector": {"matchLabels": {"app": app}}, "namespaceSelector": namespaces},
)

_prometheus := made.manifest("monitoring.coreos.com/v1", "Prometheus", {})

_chart(values) := given.kubernetes([{
	"apiVersion": "v1", "kind": "UnrenderedChart", "metadata": {"name": "stack"},
	"chart": "kube-prometheus-stack", "values": values,
}])

test_a_chart_that_a_module_of_terraform_installs if {
	count(rule.facts) == 4 with input as _module({"enable_kube_prometheus_stack": true}, [])
	rule.facts == set() with input as _module({"enable_kube_prometheus_stack": false}, [])
	rule.facts == set() with input as _module({}, [])
}

test_values_of_such_a_chart_that_are_not_read if {
	values := {"values": ["nodeExporter:\n  enabled: false\n"]}
	rule.facts == set() with input as _module({"enable_kube_prometheus_stack": true, "kube_prometheus_stack": values}, [])
	count(rule.unknown) == 1 with input as _module({"enable_kube_prometheus_stack": true, "kube_prometheus_stack": values}, [])
	open := [["kube_prometheus_stack", "values"]]
	count(rule.unknown) == 1 with input as _module({"enable_kube_prometheus_stack": true}, open)
}

test_a_copy_of_the_module if {
	source := "git::https://github.com/example/terraform-modules.git//eks-blueprints-addons?ref=v1"
	count(rule.facts) == 4 with input as given.terraform("module", {"source": source, "enable_kube_prometheus_stack": true})
	other := "git::https://github.com/example/terraform-modules.git//addons?ref=v1"
	rule.facts == set() with input as given.terraform("module", {"source": other, "enable_kube_prometheus_stack": true})
}

_module(arguments, unknown) := given.terraform_open(
	"module",
	object.union({"source": "aws-ia/eks-blueprints-addons/aws"}, arguments), unknown, [],
)
