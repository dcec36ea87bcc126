package indicators.inference.serving.stability.realtime_alerting_test

import data.indicators.inference.serving.stability.realtime_alerting as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [
		["conditions", "server_fault", "provided_by"],
		["conditions", "insufficient_authorisation", "provided_by"],
		["conditions", "success_rate", "provided_by"],
		["conditions", "success_rate", "threshold_percent"],
		["channels", "email", "provided_by"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_without_a_channel if {
	too_few := finding.too_few(array.concat(_root, ["channels"]), 1, 0)
	without_channels := _declared(json.remove(_whole, ["channels"]))
	without_entries := _declared(json.remove(_whole, ["channels/email"]))
	indicator.findings == {too_few} with input as without_channels
	indicator.findings == {too_few} with input as without_entries
}

test_another_channel_will_do if {
	declared := _declared(object.union(
		json.remove(_whole, ["channels/email"]),
		{"channels": {"dingtalk": {"provided_by": "robot webhook"}}},
	))
	indicator.findings == set() with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "stability", "alerting"]

_whole := {
	"conditions": {
		"server_fault": {"provided_by": "NodeDown rule"},
		"insufficient_authorisation": {"provided_by": "401 and quota rule"},
		"success_rate": {"provided_by": "SLO rule", "threshold_percent": 99.5},
	},
	"channels": {"email": {"provided_by": "Alertmanager"}},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"stability": {"alerting": whole}}}}}
