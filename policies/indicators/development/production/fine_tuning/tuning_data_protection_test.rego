package indicators.development.production.fine_tuning.tuning_data_protection_test

import data.indicators.development.production.fine_tuning.tuning_data_protection as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {array.concat(_root, ["user_samples"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["user_samples", "management", "provided_by"],
		["user_samples", "protection", "provided_by"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_every_kind_of_data_is_asked_for if {
	indicator.findings == {
		finding.missing(array.concat(_root, ["checkpoints", "management", "provided_by"])),
		finding.missing(array.concat(_root, ["checkpoints", "protection", "provided_by"])),
	} with input as _declared(object.union(_complete, {"checkpoints": {}}))
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "fine_tuning", "produced_data"]

_complete := {
	"user_samples": {
		"management": {"provided_by": "data catalogue"},
		"protection": {"provided_by": "masking"},
	},
}

_declared(kinds) := {"capabilities": {"development": {"production": {"fine_tuning": {"produced_data": kinds}}}}}
