package facts.workloads.network_monitoring_test

import data.facts.workloads.network_monitoring as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_an_exporter_beside_prometheus if {
	"metrics" in {split(path, ".")[2] | some [path, _] in given.values(rule.facts)} with input as given.kubernetes([_exporter, _prometheus])
}

test_what_the_network_serves if {
	pod := made.manifest("v1", "Pod", {"containers": [made.vllm([])]})
	["monitoring.network.used_for", "inference"] in given.values(rule.facts) with input as given.kubernetes([_exporter, _prometheus, pod])
	rule.facts == set() with input as given.kubernetes([_exporter, pod])
}

test_none_from_an_exporter_that_nothing_reads_or_a_store_alone if {
	rule.facts == set() with input as given.kubernetes([_exporter])
	rule.facts == set() with input as given.kubernetes([_prometheus])
}

_exporter := made.deployment(made.image("prom/snmp-exporter"), {})

_prometheus := made.manifest("monitoring.coreos.com/v1", "Prometheus", {})
