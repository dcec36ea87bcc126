package indicators.platform.overall.usability.iteration_tracing_test

import data.indicators.platform.overall.usability.iteration_tracing as indicator
import data.lib.finding

test_satisfied_with_every_part if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_satisfied_by_each_display if {
	every display in _displays {
		indicator.findings == set() with input as _declared(object.union(_good, {"display": display}))
	}
}

test_unsatisfied_by_text if {
	findings := {finding.not_one_of(_at(["display"]), _displays, "text_output")}
	indicator.findings == findings with input as _declared(object.union(_good, {"display": "text_output"}))
}

test_unsatisfied_without_each_value if {
	every path in {["provided_by"], ["display"], ["lineage", "provided_by"]} {
		indicator.findings == {finding.missing(_at(path))} with input as _declared(json.remove(_good, [path]))
	}
}

test_unsatisfied_without_the_whole_part if {
	findings := {finding.missing(_at(["lineage", "provided_by"]))}
	indicator.findings == findings with input as _declared(object.remove(_good, ["lineage"]))
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_displays := {"graph", "dashboard", "timeline", "table"}

_good := {
	"provided_by": "tool",
	"display": "graph",
	"lineage": {"provided_by": "something"},
}

_root := ["platform", "overall", "usability", "iteration_tracing"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"usability": {"iteration_tracing": value}}
}
