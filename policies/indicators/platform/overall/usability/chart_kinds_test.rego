package indicators.platform.overall.usability.chart_kinds_test

import data.indicators.platform.overall.usability.chart_kinds as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_unsatisfied_with_one_fewer if {
	every name in object.keys(_good) {
		findings := {finding.too_few(_root, 2, 1)}
		indicator.findings == findings with input as _declared(object.remove(_good, [name]))
	}
}

test_unsatisfied_when_one_names_nothing_that_provides_it if {
	every name in object.keys(_good) {
		findings := {finding.too_few(_root, 2, 1), finding.missing(_at([name, "provided_by"]))}
		indicator.findings == findings with input as _declared(json.remove(_good, [[name, "provided_by"]]))
	}
}

test_versions_of_one_count_once if {
	versions := {"curve-1.1": _given, "curve-1.2": _given, "Curve-2": _given}
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _declared(versions)
}

test_unsatisfied_when_it_is_empty if {
	indicator.findings == {finding.too_few(_root, 2, 0)} with input as _declared({})
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {"curve": _given, "heat_map": _given}

_given := {"provided_by": "something"}

_root := ["platform", "overall", "usability", "charts"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": {"usability": {"charts": value}}}}}
