# METADATA
# title: Calls of services that configurations ask for
# description: |
#   Receivers of the OpenTelemetry Collector that call addresses and are named in a pipeline, endpoints of Gatus, and jobs
#   of Prometheus that send a blackbox exporter to targets. One that no pipeline names never runs, and a job that looks for
#   services to call may find none.
# custom:
#   title_zh: 配置中的服务拨测
#   shows: [6.3.1.3.g]
package facts.configs.http_checks

import data.lib.configs
import data.lib.durations
import data.lib.fact
import data.lib.naming

facts contains found if {
	some check in _checks
	some key, value in {
		"provided_by": configs.called("OpenTelemetry Collector", check.file),
		"interval_seconds": durations.seconds(check.interval),
		"interval_setting": concat("", ["collection_interval of ", check.receiver]),
	}
	path := ["inference", "serving", "stability", "probing", naming.slug(check.receiver), key]
	found := fact.of(path, value, [fact.at(check.file, ["receivers", check.receiver])])
}

# source: Gatus, README, configuration: it calls every 60 s where it is told nothing
facts contains found if {
	some file in configs.of("gatus")
	some position, endpoint in configs.mappings(file.body.endpoints)
	endpoint.url != ""
	not endpoint.enabled == false
	some key, value in {
		"provided_by": configs.called("Gatus", file),
		"interval_seconds": durations.seconds(object.get(endpoint, "interval", "60s")),
		"interval_setting": "interval of the endpoint",
	}
	path := ["inference", "serving", "stability", "probing", naming.slug(endpoint.name), key]
	found := fact.of(path, value, [fact.at(file, ["endpoints", position])])
}

# source: blackbox_exporter, README, Prometheus configuration
facts contains found if {
	some file in configs.of("prometheus")
	some position, job in configs.mappings(file.body.scrape_configs)
	job.metrics_path == "/probe"
	some group in job.static_configs
	count(group.targets) > 0
	some key, value in {
		"provided_by": configs.called("Prometheus with the blackbox exporter", file),
		"interval_seconds": durations.seconds(_interval(file, job)),
		"interval_setting": "scrape_interval",
	}
	path := ["inference", "serving", "stability", "probing", naming.slug(job.job_name), key]
	found := fact.of(path, value, [fact.at(file, ["scrape_configs", position, "metrics_path"])])
}

# source: Prometheus, configuration: every minute where it is told nothing
_interval(file, job) := object.get(job, "scrape_interval", object.get(file.body, ["global", "scrape_interval"], "1m"))

unknown contains fact.unknown("how often a service is called is not known", [fact.at(file, pointer)]) if {
	some file in configs.of("otel_collector")
	some receiver, _ in file.body.receivers
	_calls(receiver)
	pointer := ["receivers", receiver, "collection_interval"]
	fact.undecided(file, pointer)
	not fact.undecided(file, ["receivers", receiver, "targets"])
}

# source: OpenTelemetry Collector contrib, httpcheckreceiver: it calls every 60 s where it is told nothing
_checks contains {"file": file, "receiver": receiver, "interval": interval} if {
	some file in configs.of("otel_collector")
	some receiver, settings in file.body.receivers
	_calls(receiver)
	some position, target in settings.targets
	_has_address(file, ["receivers", receiver, "targets", position], target)
	some pipeline in file.body.service.pipelines
	receiver in pipeline.receivers
	not fact.undecided(file, ["receivers", receiver, "collection_interval"])
	interval := object.get(settings, "collection_interval", "60s")
}

_calls(receiver) if split(receiver, "/")[0] in {"httpcheck", "http_check"}

_has_address(_, _, target) if target.endpoint != ""

_has_address(_, _, target) if count(target.endpoints) > 0

# which address it is may be left to a variable
_has_address(file, pointer, _) if {
	some key in ["endpoint", "endpoints"]
	fact.undecided(file, array.concat(pointer, [key]))
}
