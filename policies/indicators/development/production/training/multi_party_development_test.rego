package indicators.development.production.training.multi_party_development_test

import data.indicators.development.production.training.multi_party_development as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["workspaces", "provided_by"],
		["assets", "provided_by"],
		["asset_management", "provided_by"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_with_one_party if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["parties/customer"]))
	found == {finding.too_few(array.concat(_root, ["parties"]), 2, 1)}
}

test_a_party_has_a_role if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["parties/customer/role"]))
	found == {
		finding.too_few(array.concat(_root, ["parties"]), 2, 1),
		finding.missing(array.concat(_root, ["parties", "customer", "role"])),
	}
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "training", "collaboration"]

_complete := {
	"parties": {"lab": {"role": "trains"}, "customer": {"role": "tunes"}},
	"workspaces": {"provided_by": "Kubeflow Profiles"},
	"assets": {"provided_by": "model hub"},
	"asset_management": {"provided_by": "model hub"},
}

_declared(collaboration) := {"capabilities": {"development": {"production": {"training": {
	"collaboration": collaboration,
}}}}}
