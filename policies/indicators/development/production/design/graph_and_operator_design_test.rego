package indicators.development.production.design.graph_and_operator_design_test

import data.indicators.development.production.design.graph_and_operator_design as indicator
import data.lib.finding

test_satisfied_when_every_part_is_there if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["graph", "provided_by"],
		["operators", "provided_by"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_with_an_empty_design if {
	indicator.findings == {
		finding.missing(array.concat(_root, ["graph", "provided_by"])),
		finding.missing(array.concat(_root, ["operators", "provided_by"])),
	} with input as _declared({})
}

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "design", "architecture_design"]

_complete := {"graph": {"provided_by": "torch.export"}, "operators": {"provided_by": "Triton"}}

_declared(design) := {"capabilities": {"development": {"production": {"design": {"architecture_design": design}}}}}
