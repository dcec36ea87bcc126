package indicators.development.production.design.processing_and_objectives_search_test

import data.indicators.development.production.design.processing_and_objectives_search as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["structure_matching", "provided_by"],
		["preprocessing", "provided_by"],
		["postprocessing", "provided_by"],
		["multi_objective", "provided_by"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_with_one_objective if {
	found := indicator.findings with input as _declared(json.remove(_complete, [_latency]))
	found == {finding.too_few(_objectives, 2, 1)}
}

test_an_objective_says_which_direction_is_better if {
	found := indicator.findings with input as _declared(json.remove(_complete, [array.concat(_latency, ["goal"])]))
	found == {
		finding.too_few(_objectives, 2, 1),
		finding.missing(array.concat(_objectives, ["latency", "goal"])),
	}
}

_latency := ["multi_objective", "objectives", "latency"]

_objectives := array.concat(_root, ["multi_objective", "objectives"])

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "design", "joint_search"]

_complete := {
	"structure_matching": {"provided_by": "input signature matcher"},
	"preprocessing": {"provided_by": "Ray Tune"},
	"postprocessing": {"provided_by": "Ray Tune"},
	"multi_objective": {
		"provided_by": "Optuna NSGA-II",
		"objectives": {"accuracy": {"goal": "maximize"}, "latency": {"goal": "minimize"}},
	},
}

_declared(search) := {"capabilities": {"development": {"production": {"design": {"joint_search": search}}}}}
