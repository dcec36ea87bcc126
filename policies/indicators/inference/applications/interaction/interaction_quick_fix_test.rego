package indicators.inference.applications.interaction.interaction_quick_fix_test

import data.indicators.inference.applications.interaction.interaction_quick_fix as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [
		["user_input", "detection", "provided_by"],
		["user_input", "detection", "accuracy_percent"],
		["user_input", "repair", "provided_by"],
		["user_input", "repair", "minutes"],
		["model_output", "detection", "provided_by"],
		["model_output", "detection", "accuracy_percent"],
		["model_output", "repair", "provided_by"],
		["model_output", "repair", "minutes"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_on_one_side if {
	declared := _declared(json.remove(_whole, ["user_input"]))
	indicator.findings == {
		finding.missing(array.concat(_root, ["user_input", "detection", "provided_by"])),
		finding.missing(array.concat(_root, ["user_input", "detection", "accuracy_percent"])),
		finding.missing(array.concat(_root, ["user_input", "repair", "provided_by"])),
		finding.missing(array.concat(_root, ["user_input", "repair", "minutes"])),
	} with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "applications", "interaction", "quick_fix"]

_whole := {
	"user_input": {
		"detection": {"provided_by": "judge model", "accuracy_percent": 96.5},
		"repair": {"provided_by": "answer rewrite", "minutes": 5},
	},
	"model_output": {
		"detection": {"provided_by": "judge model", "accuracy_percent": 96.5},
		"repair": {"provided_by": "answer rewrite", "minutes": 5},
	},
}

_declared(whole) := {"capabilities": {"inference": {"applications": {"interaction": {"quick_fix": whole}}}}}
