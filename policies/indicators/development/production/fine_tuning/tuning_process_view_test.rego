package indicators.development.production.fine_tuning.tuning_process_view_test

import data.indicators.development.production.fine_tuning.tuning_process_view as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["provided_by"],
		["create", "provided_by"],
		["view", "provided_by"],
		["manage", "provided_by"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "fine_tuning", "process_view"]

_complete := {
	"provided_by": "console",
	"create": {"provided_by": "wizard"},
	"view": {"provided_by": "job page"},
	"manage": {"provided_by": "job page"},
}

_declared(view) := {"capabilities": {"development": {"production": {"fine_tuning": {"process_view": view}}}}}
