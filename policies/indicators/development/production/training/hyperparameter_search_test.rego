package indicators.development.production.training.hyperparameter_search_test

import data.indicators.development.production.training.hyperparameter_search as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {array.concat(_root, ["rate"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["rate", "provided_by"],
		["rate", "algorithm"],
		["rate", "objective_metric"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_without_parameters if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["rate/parameters"]))
	found == {finding.too_few(_parameters, 1, 0)}
}

test_a_parameter_says_what_is_tried if {
	path := ["rate", "parameters", "learning_rate", "search_space"]
	found := indicator.findings with input as _declared(json.remove(_complete, [path]))
	found == {finding.too_few(_parameters, 1, 0), finding.missing(array.concat(_root, path))}
}

test_one_search_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"draft": {}}))
}

_parameters := array.concat(_root, ["rate", "parameters"])

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "training", "hyperparameter_searches"]

_complete := {
	"rate": {
		"provided_by": "Katib",
		"algorithm": "TPE",
		"objective_metric": "eval_loss",
		"parameters": {"learning_rate": {"search_space": "1e-6 to 5e-5"}},
	},
}

_declared(searches) := {"capabilities": {"development": {"production": {"training": {
	"hyperparameter_searches": searches,
}}}}}
