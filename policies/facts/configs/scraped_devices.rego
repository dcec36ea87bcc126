# METADATA
# title: Compute devices that Prometheus watches
# description: |
#   Jobs of Prometheus with targets that are exporters of nodes and of accelerators, and Prometheus itself, which
#   answers queries. A job without targets, and without a way to find some, reads nothing.
# custom:
#   title_zh: Prometheus 监测的计算设备
#   shows: [6.1.2.5.a.1]
package facts.configs.scraped_devices

import data.lib.configs
import data.lib.fact

facts contains fact.of(array.concat(_root, ["components", part, "provided_by"]), job.exporter.name, [job.place]) if {
	some job in _jobs
	some part in job.exporter.parts
}

facts contains fact.of(array.concat(_root, ["query", "provided_by"]), "Prometheus", [job.place]) if {
	some job in _jobs
}

unknown := set()

_jobs contains {"file": file, "exporter": exporter, "place": fact.at(file, ["scrape_configs", position])} if {
	some file in configs.of("prometheus")
	some position, job in configs.mappings(file.body.scrape_configs)
	some word, exporter in data.knowledge.scraped_exporters
	some target in _targets(job)
	_names(target, word)
}

_names(target, word) if {
	startswith(word, ":")
	endswith(target, word)
}

_names(target, word) if {
	not startswith(word, ":")
	contains(target, word)
}

# what is read, and the name of a job that finds its targets by itself
_targets(job) := {lower(target) |
	some group in job.static_configs
	some target in group.targets
	is_string(target)
} | {lower(job.job_name) | _finds(job)}

_finds(job) if {
	some key, settings in job
	endswith(key, "_sd_configs")
	count(settings) > 0
}

_finds(job) if {
	some group in job.static_configs
	some target in group.targets
	is_string(target)
}

_root := ["platform", "toolchain", "monitoring", "compute_devices"]
