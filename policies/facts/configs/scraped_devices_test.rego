package facts.configs.scraped_devices_test

import data.facts.configs.scraped_devices as rule
import data.lib.configs_test as given

test_nodes_and_accelerators if {
	given.values(rule.facts, 4) == {
		["components.processor.provided_by", "node_exporter"],
		["components.memory.provided_by", "node_exporter"],
		["components.network.provided_by", "node_exporter"],
		["components.accelerator.provided_by", "dcgm-exporter"],
		["query.provided_by", "Prometheus"],
	} with input as _scraped([
		{"job_name": "nodes", "static_configs": [{"targets": ["10.0.0.1:9100"]}]},
		{"job_name": "DCGM-Exporter", "kubernetes_sd_configs": [{"role": "pod"}]},
	])
}

test_none_from_jobs_without_targets_or_of_something_else if {
	rule.facts == set() with input as _scraped([{"job_name": "node-exporter"}])
	rule.facts == set() with input as _scraped([{"job_name": "node-exporter", "static_configs": [{"targets": []}]}])
	rule.facts == set() with input as _scraped([{"job_name": "vllm", "static_configs": [{"targets": ["vllm:8000"]}]}])
}

test_the_kubelets_of_nodes_as_cadvisor if {
	given.values(rule.facts, 4) == {
		["components.processor.provided_by", "cAdvisor"],
		["components.memory.provided_by", "cAdvisor"],
		["query.provided_by", "Prometheus"],
	} with input as _scraped([{"job_name": "kubernetes-cadvisor", "kubernetes_sd_configs": [{"role": "node"}]}])
	rule.facts == set() with input as _scraped([{"job_name": "kubernetes-cadvisor", "kubernetes_sd_configs": []}])
}

test_nothing_is_unknown if count(rule.unknown) == 0

_scraped(jobs) := given.file("prometheus", {"scrape_configs": jobs})
