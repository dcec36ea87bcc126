package indicators.development.production.training.metric_driven_learning_rate_test

import data.indicators.development.production.training.metric_driven_learning_rate as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {array.concat(_root, ["pretrain", "learning_rate"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["pretrain", "learning_rate", "provided_by"],
		["pretrain", "learning_rate", "performance_metric"],
		["pretrain", "learning_rate", "convergence_window_evaluations"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_by_a_fixed_schedule if {
	cosine := {"pretrain": {"learning_rate": {"provided_by": "cosine"}}}
	indicator.findings == {
		finding.missing(array.concat(_root, ["pretrain", "learning_rate", "performance_metric"])),
		finding.missing(array.concat(_root, ["pretrain", "learning_rate", "convergence_window_evaluations"])),
	} with input as _declared(cosine)
}

test_one_job_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"debug": {"learning_rate": {}}}))
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "training", "jobs"]

_complete := {
	"pretrain": {
		"learning_rate": {
			"provided_by": "ReduceLROnPlateau",
			"performance_metric": "eval_loss",
			"convergence_window_evaluations": 3,
		},
	},
}

_declared(jobs) := {"capabilities": {"development": {"production": {"training": {"jobs": jobs}}}}}
