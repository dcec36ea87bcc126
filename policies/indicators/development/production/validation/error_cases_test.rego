package indicators.development.production.validation.error_cases_test

import data.indicators.development.production.validation.error_cases as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["collection", "provided_by"],
		["delivery", "provided_by"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "validation", "error_cases"]

_complete := {
	"collection": {"provided_by": "lm-eval --log_samples"},
	"delivery": {"provided_by": "console export"},
}

_declared(cases) := {"capabilities": {"development": {"production": {"validation": {"error_cases": cases}}}}}
