package indicators.inference.serving.stability.service_logs_test

import data.indicators.inference.serving.stability.service_logs as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["recording", "cleaning", "viewing", "local_storage", "cloud_storage"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "stability", "logs"]

_whole := {
	"recording": {"provided_by": "Fluent Bit"},
	"cleaning": {"provided_by": "Vector transforms"},
	"viewing": {"provided_by": "Grafana Loki"},
	"local_storage": {"provided_by": "node volumes"},
	"cloud_storage": {"provided_by": "OBS bucket"},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"stability": {"logs": whole}}}}}
