package indicators.inference.serving.stability.visual_monitoring_test

import data.indicators.inference.serving.stability.visual_monitoring as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["dashboards"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_unsatisfied_without_each_value if {
	every path in [
		["signals", "server", "provided_by"],
		["signals", "container", "provided_by"],
		["signals", "call_success_rate", "provided_by"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_without_signals if {
	declared := _declared(json.remove(_whole, ["signals"]))
	missing := {finding.missing(path) |
		some signal in indicator.signals
		path := array.concat(_root, ["signals", signal, "provided_by"])
	}
	indicator.findings == missing with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "stability", "monitoring"]

_whole := {
	"dashboards": {"provided_by": "Grafana"},
	"signals": {
		"server": {"provided_by": "node_exporter"},
		"container": {"provided_by": "cAdvisor"},
		"call_success_rate": {"provided_by": "gateway metrics"},
	},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"stability": {"monitoring": whole}}}}}
