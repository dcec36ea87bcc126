package indicators.platform.overall.reliability.fault_reporting_channel_test

import data.indicators.platform.overall.reliability.fault_reporting_channel as indicator
import data.lib.finding

test_satisfied_with_every_part if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_satisfied_by_each_separation if {
	every separation in _separations {
		indicator.findings == set() with input as _declared(object.union(_good, {"channel_separation": separation}))
	}
}

test_unsatisfied_without_each_value if {
	every path in {
		["provided_by"],
		["inspection_channel", "provided_by"],
		["control_channel", "provided_by"],
		["channel_separation"],
		["controllers"],
		["controllers", "main", "provided_by"],
		["controllers", "main", "decides_on"],
	} {
		indicator.findings == {finding.missing(_at(path))} with input as _declared(json.remove(_good, [path]))
	}
}

test_unsatisfied_when_the_channels_are_not_apart if {
	findings := {finding.not_one_of(_at(["channel_separation"]), _separations, "none")}
	indicator.findings == findings with input as _declared(object.union(_good, {"channel_separation": "none"}))
}

test_unsatisfied_with_two_controllers if {
	findings := {finding.above(_at(["controllers"]), 1, 2)}
	second := {"controllers": {"second": _good.controllers.main}}
	indicator.findings == findings with input as _declared(object.union(_good, second))
}

test_unsatisfied_when_the_controller_depends_on_more if {
	path := _at(["controllers", "main", "decides_on"])
	findings := {finding.not_one_of(path, {"state_of_inspected_resources"}, "other_inputs_as_well")}
	more := {"controllers": {"main": {"decides_on": "other_inputs_as_well"}}}
	indicator.findings == findings with input as _declared(object.union(_good, more))
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_separations := {"separate_networks", "separate_services", "separate_processes"}

_good := {
	"provided_by": "fault stream",
	"inspection_channel": {"provided_by": "exporters"},
	"control_channel": {"provided_by": "API server"},
	"channel_separation": "separate_services",
	"controllers": {"main": {"provided_by": "job controller", "decides_on": "state_of_inspected_resources"}},
}

_root := ["platform", "overall", "reliability", "fault_reporting"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"reliability": {"fault_reporting": value}}
}
