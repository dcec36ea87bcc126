package indicators.inference.serving.stability.production_probing_test

import data.indicators.inference.serving.stability.production_probing as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {array.concat(_root, ["chat"])} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [
		["chat", "provided_by"],
		["chat", "environment"],
		["chat", "interval_seconds"],
		["chat", "interval_setting"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_when_only_staging_is_probed if {
	path := array.concat(_root, ["chat", "environment"])
	declared := _declared(object.union(_whole, {"chat": {"environment": "staging"}}))
	indicator.findings == {finding.not_one_of(path, {"production"}, "staging")} with input as declared
}

test_one_that_lacks_nothing_is_enough if {
	indicator.findings == set() with input as _declared(object.union(_whole, {"another": {}}))
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "stability", "probing"]

_whole := {
	"chat": {
		"provided_by": "blackbox exporter",
		"environment": "production",
		"interval_seconds": 30,
		"interval_setting": "spec.interval of the Probe",
	},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"stability": {"probing": whole}}}}}
