package facts.workloads.job_monitoring_test

import data.facts.workloads.job_monitoring as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_an_exporter_beside_prometheus if {
	"resource_usage" in {split(path, ".")[2] | some [path, _] in given.values(rule.facts)} with input as given.kubernetes([_exporter, _prometheus])
}

test_none_from_an_exporter_that_nothing_reads_or_a_store_alone if {
	rule.facts == set() with input as given.kubernetes([_exporter])
	rule.facts == set() with input as given.kubernetes([_prometheus])
}

_exporter := made.deployment(made.image("registry.example/nvidia/k8s/dcgm-exporter"), {})

_prometheus := made.manifest("monitoring.coreos.com/v1", "Prometheus", {})

test_a_monitor_of_an_exporter_that_runs_elsewhere if {
	selecting := made.manifest("monitoring.coreos.com/v1", "ServiceMonitor", {"selector": {"matchLabels": {"app": "nvidia-dcgm-exporter"}}})
	count(rule.facts) == 1 with input as given.kubernetes([selecting])
	other := made.manifest("monitoring.coreos.com/v1", "ServiceMonitor", {"selector": {"matchLabels": {"app": "queue"}}})
	rule.facts == set() with input as given.kubernetes([other])
	cpu := made.manifest("monitoring.coreos.com/v1", "PodMonitor", {"selector": {"matchLabels": {"app": "node-exporter"}}})
	rule.facts == set() with input as given.kubernetes([cpu])
}
