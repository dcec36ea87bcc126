# METADATA
# title: Probes that call services
# description: |
#   A Probe of the Prometheus operator, or a monitor that sends a blackbox exporter to targets, with at least one target and
#   an interval. The kubelet's readiness and liveness probes call no service from outside.
# custom:
#   title_zh: 服务拨测
#   shows: [6.3.1.3.g]
package facts.kubernetes.service_probes

import data.lib.durations
import data.lib.fact
import data.lib.kubernetes
import data.lib.naming

facts contains found if {
	some probe in _probes
	some key, value in {
		"provided_by": probe.by, "interval_seconds": durations.seconds(probe.interval),
		"interval_setting": probe.setting,
	}
	path := ["inference", "serving", "stability", "probing", probe.name, key]
	found := fact.of(path, value, probe.places)
}

unknown := set()

_probes contains {
	"name": kubernetes.entry(probe), "by": kubernetes.called("Probe", probe), "interval": probe.body.spec.interval,
	"setting": "spec.interval of the Probe",
	"places": [fact.at(probe, ["spec", "targets"]), fact.at(probe, ["spec", "interval"])],
} if {
	some probe in input.resources.kubernetes.Probe
	_has_targets(probe.body.spec.targets)
}

_probes contains {
	"name": naming.below(monitor.name, format_int(position, 10)), "by": kubernetes.called("ServiceMonitor", monitor),
	"interval": endpoint.interval, "setting": "interval of the ServiceMonitor's endpoint",
	"places": [fact.at(monitor, ["spec", "endpoints", position])],
} if {
	some monitor in input.resources.kubernetes.ServiceMonitor
	some position, endpoint in monitor.body.spec.endpoints
	endpoint.path == "/probe"
	some target in endpoint.params.target
	target != ""
}

_has_targets(targets) if {
	some target in targets.staticConfig.static
	target != ""
}

_has_targets(targets) if count(targets.ingress.selector) > 0
