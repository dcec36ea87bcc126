package facts.kubernetes.service_probes_test

import data.facts.kubernetes.service_probes as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_a_probe_with_a_target_and_an_interval if {
	given.values(rule.facts) == {
		["stability.probing.chat.provided_by", "Probe ml/chat"],
		["stability.probing.chat.interval_seconds", 90],
		["stability.probing.chat.interval_setting", "spec.interval of the Probe"],
	} with input as _probe({"interval": "1m30s", "targets": {"staticConfig": {"static": ["https://chat.example"]}}})
}

test_none_without_a_target_or_an_interval if {
	rule.facts == set() with input as _probe({"interval": "15s", "targets": {"staticConfig": {"static": []}}})
	rule.facts == set() with input as _probe({"interval": "15s", "targets": {"staticConfig": {"static": [""]}}})
	rule.facts == set() with input as _probe({"targets": {"staticConfig": {"static": ["https://chat.example"]}}})
}

test_none_from_the_probes_of_the_kubelet if {
	container := object.union(made.vllm([]), {"readinessProbe": {"httpGet": {"path": "/health"}, "periodSeconds": 5}})
	rule.facts == set() with input as given.kubernetes([made.deployment(container, {})])
}

test_a_monitor_that_sends_a_blackbox_exporter if {
	count(rule.facts) == 3 with input as _monitor({"target": ["https://chat.example"]})
	rule.facts == set() with input as _monitor({"target": []})
}

_probe(spec) := given.kubernetes([made.manifest("monitoring.coreos.com/v1", "Probe", spec)])

_monitor(params) := given.kubernetes([made.manifest("monitoring.coreos.com/v1", "ServiceMonitor", {"endpoints": [{
	"path": "/probe",
	"interval": "30s",
	"params": params,
}]})])
