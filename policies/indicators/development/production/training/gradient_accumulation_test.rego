package indicators.development.production.training.gradient_accumulation_test

import data.indicators.development.production.training.gradient_accumulation as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {array.concat(_root, ["pretrain", "gradient_accumulation"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["pretrain", "gradient_accumulation", "provided_by"],
		["pretrain", "gradient_accumulation", "steps"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_just_below if {
	idle := {"pretrain": {"gradient_accumulation": {"provided_by": "DeepSpeed", "steps": 1}}}
	path := array.concat(_root, ["pretrain", "gradient_accumulation", "steps"])
	indicator.findings == {finding.below(path, 2, 1)} with input as _declared(idle)
}

test_one_job_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"debug": {"gradient_accumulation": {}}}))
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "training", "jobs"]

_complete := {"pretrain": {"gradient_accumulation": {"provided_by": "DeepSpeed", "steps": 2}}}

_declared(jobs) := {"capabilities": {"development": {"production": {"training": {"jobs": jobs}}}}}
