package indicators.development.production.design.search_space_narrowing_test

import data.indicators.development.production.design.search_space_narrowing as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["provided_by"],
		["narrowing", "provided_by"],
		["narrowing", "candidates_ruled_out"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_when_nothing_is_ruled_out if {
	path := array.concat(_root, ["narrowing", "candidates_ruled_out"])
	idle := {"provided_by": "scaling law", "candidates_ruled_out": 0}
	found := indicator.findings with input as _declared(object.union(_complete, {"narrowing": idle}))
	found == {finding.below(path, 1, 0)}
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "design", "architecture_exploration"]

_complete := {
	"provided_by": "NNI Retiarii",
	"narrowing": {"provided_by": "scaling law", "candidates_ruled_out": 1},
}

_declared(exploration) := {"capabilities": {"development": {"production": {"design": {
	"architecture_exploration": exploration,
}}}}}
