package indicators.development.production.training.activation_recomputation_test

import data.indicators.development.production.training.activation_recomputation as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {array.concat(_root, ["pretrain", "recomputation"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["pretrain", "recomputation", "provided_by"],
		["pretrain", "recomputation", "granularity"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_one_job_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"debug": {"recomputation": {}}}))
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "training", "jobs"]

_complete := {"pretrain": {"recomputation": {"provided_by": "Megatron-LM", "granularity": "selective"}}}

_declared(jobs) := {"capabilities": {"development": {"production": {"training": {"jobs": jobs}}}}}
