package indicators.development.production.training.optimizer_and_parameter_grouping_test

import data.indicators.development.production.training.optimizer_and_parameter_grouping as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {array.concat(_root, ["pretrain", "grouping"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["pretrain", "grouping", "optimizer_states", "provided_by"],
		["pretrain", "grouping", "parameters", "provided_by"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_two_halves_in_two_jobs_make_no_whole if {
	states := {"grouping": {"optimizer_states": {"provided_by": "ZeRO-1"}}}
	parameters := {"grouping": {"parameters": {"provided_by": "FSDP"}}}
	indicator.findings == {
		finding.missing(array.concat(_root, ["a", "grouping", "parameters", "provided_by"])),
		finding.missing(array.concat(_root, ["b", "grouping", "optimizer_states", "provided_by"])),
	} with input as _declared({"a": states, "b": parameters})
}

test_one_job_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"debug": {"grouping": {}}}))
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "training", "jobs"]

_complete := {
	"pretrain": {
		"grouping": {
			"optimizer_states": {"provided_by": "ZeRO-3"},
			"parameters": {"provided_by": "ZeRO-3"},
		},
	},
}

_declared(jobs) := {"capabilities": {"development": {"production": {"training": {"jobs": jobs}}}}}
