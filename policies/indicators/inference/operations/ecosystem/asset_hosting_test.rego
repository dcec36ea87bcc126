package indicators.inference.operations.ecosystem.asset_hosting_test

import data.indicators.inference.operations.ecosystem.asset_hosting as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [
		["hosted", "closed_models", "provided_by"],
		["hosted", "acceleration_libraries", "provided_by"],
		["hosted", "datasets", "provided_by"],
		["open_models", "management", "provided_by"],
		["open_models", "operation", "provided_by"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_without_open_models if {
	declared := _declared(json.remove(_whole, ["open_models"]))
	indicator.findings == {
		finding.missing(array.concat(_root, ["open_models", "management", "provided_by"])),
		finding.missing(array.concat(_root, ["open_models", "operation", "provided_by"])),
	} with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "operations", "ecosystem", "assets"]

_whole := {
	"hosted": {
		"closed_models": {"provided_by": "Harbor"},
		"acceleration_libraries": {"provided_by": "Harbor"},
		"datasets": {"provided_by": "Harbor"},
	},
	"open_models": {"management": {"provided_by": "model hub"}, "operation": {"provided_by": "model hub"}},
}

_declared(whole) := {"capabilities": {"inference": {"operations": {"ecosystem": {"assets": whole}}}}}
