# METADATA
# title: Monitoring of compute devices by the cloud
# description: |
#   Monitoring that a cloud offers for a cluster and that is turned on, by the parts that it measures, and a managed
#   Prometheus that is told what to scrape. A workspace alone, or a store that nothing sends to, measures nothing.
# custom:
#   title_zh: 云服务的计算设备监测
#   shows: [6.1.2.5.a.1]
package facts.terraform.compute_monitoring

import data.lib.fact
import data.lib.terraform
import data.lib.watchers

facts contains fact.of(array.concat(_root, ["components", component, "provided_by"]), one.by, [one.place]) if {
	some one in watchers.found
	some component in one.what.compute
}

facts contains fact.of(array.concat(_root, ["query", "provided_by"]), one.by, [one.place]) if {
	some one in watchers.found
	one.what.compute
	one.what.query
}

facts contains fact.of(array.concat(_root, ["components", component, "provided_by"]), scraper.address, [place]) if {
	some [scraper, component, place] in _scraped
}

facts contains fact.of(array.concat(_root, ["query", "provided_by"]), scraper.address, [fact.at(scraper, _workspace)]) if {
	some [scraper, _, _] in _scraped
}

unknown contains fact.unknown("what is monitored is not known", [place]) if some place in watchers.open

unknown contains fact.unknown("what is scraped is not known", [fact.at(scraper, ["scrape_configuration"])]) if {
	some scraper in input.resources.terraform.aws_prometheus_scraper
	fact.undecided(scraper, ["scrape_configuration"])
}

_scraped contains [scraper, component, fact.at(scraper, ["scrape_configuration"])] if {
	some scraper in input.resources.terraform.aws_prometheus_scraper
	terraform.given(scraper, _workspace)
	some word, components in _jobs
	contains(scraper.body.scrape_configuration, word)
	some component in components
}

_workspace := ["destination", 0, "amp", 0, "workspace_arn"]

# exporters by what a scrape configuration calls them
_jobs := {
	"cadvisor": ["processor", "memory"],
	"node-exporter": ["processor", "memory", "network"],
	"node_exporter": ["processor", "memory", "network"],
	"dcgm": ["accelerator"],
}

_root := ["platform", "toolchain", "monitoring", "compute_devices"]
