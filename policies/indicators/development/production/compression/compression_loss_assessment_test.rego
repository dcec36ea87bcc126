package indicators.development.production.compression.compression_loss_assessment_test

import data.indicators.development.production.compression.compression_loss_assessment as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {array.concat(_root, ["chat"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["chat", "provided_by"],
		["chat", "metric"],
		["chat", "original_score"],
		["chat", "compressed_score"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_one_assessment_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"draft": {}}))
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "compression", "loss_assessments"]

_complete := {
	"chat": {
		"provided_by": "lm-eval",
		"metric": "accuracy",
		"original_score": 0.8,
		"compressed_score": 0,
	},
}

_declared(assessments) := {"capabilities": {"development": {"production": {"compression": {
	"loss_assessments": assessments,
}}}}}
