package indicators.platform.overall.reliability.fault_recovery_time_test

import data.indicators.platform.overall.reliability.fault_recovery_time as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_at(["drill"])} with input as _declared({"drill": _good})
	indicator.findings == set() with input as _declared({"drill": _good})
}

test_unsatisfied_just_above if {
	findings := {finding.above(_at(["drill", "recovery_minutes"]), 60, 60.5)}
	indicator.findings == findings with input as _declared({"drill": _slow})
}

test_a_fast_recovery_does_not_excuse_a_slow_one if {
	findings := {finding.above(_at(["slow", "recovery_minutes"]), 60, 60.5)}
	indicator.findings == findings with input as _declared({"drill": _good, "slow": _slow})
}

test_unsatisfied_without_each_value if {
	every field in object.keys(_good) {
		recovery := object.remove(_good, [field])
		indicator.findings == {finding.missing(_at(["drill", field]))} with input as _declared({"drill": recovery})
	}
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {"provided_by": "job controller", "fault": "accelerator", "recovery_minutes": 60}

_slow := object.union(_good, {"recovery_minutes": 60.5})

_root := ["platform", "overall", "reliability", "fault_recoveries"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"reliability": {"fault_recoveries": value}}
}
