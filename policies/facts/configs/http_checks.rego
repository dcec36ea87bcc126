# METADATA
# title: Calls of services by the OpenTelemetry Collector
# description: |
#   Receivers that call addresses, have at least one, and are named in a pipeline. One that no pipeline names never
#   runs.
# custom:
#   title_zh: OpenTelemetry Collector 服务拨测
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
