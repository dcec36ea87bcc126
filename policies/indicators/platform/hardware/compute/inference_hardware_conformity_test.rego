package indicators.platform.hardware.compute.inference_hardware_conformity_test

import data.indicators.platform.hardware.compute.inference_hardware_conformity as indicator
import data.lib.finding

test_satisfied_when_every_clause_is_confirmed if {
	indicator.findings == set() with input as _input(_whole)
	indicator.subjects == {_root} with input as _input(_whole)
	count(indicator.clauses) == 11
	every clause in ["6.1.1.2.b", "6.1.1.2.g", "6.1.1.2.k", "6.1.2.2"] {
		clause in indicator.clauses
	}
}

test_unsatisfied_when_any_clause_is_left_out if {
	every clause in indicator.clauses {
		declared := object.union(_bare, {"clauses": object.remove(_confirmed, [clause])})
		indicator.findings == {finding.missing(_clause(clause))} with input as _input(declared)
	}
}

test_unsatisfied_when_any_clause_deviates if {
	every clause in indicator.clauses {
		declared := object.union(_whole, {"clauses": {clause: "deviating"}})
		shortfall := finding.not_one_of(_clause(clause), ["confirmed"], "deviating")
		indicator.findings == {shortfall} with input as _input(declared)
	}
}

test_unsatisfied_when_a_part_is_missing if {
	every part in ["provided_by", "basis"] {
		declared := object.remove(_whole, [part])
		indicator.findings == {finding.missing(array.concat(_root, [part]))} with input as _input(declared)
	}
}

test_unsatisfied_without_a_checklist if {
	expected := {finding.missing(_clause(clause)) | some clause in indicator.clauses}
	indicator.findings == expected with input as _input(_bare)
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "compute", "inference_conformity"]

_input(value) := {"capabilities": {"platform": {"hardware": {"compute": {"inference_conformity": value}}}}}

_clause(clause) := array.concat(_root, ["clauses", clause])

_confirmed := {clause: "confirmed" | some clause in indicator.clauses}

_bare := {"provided_by": "a test laboratory", "basis": "type_test_report"}

_whole := object.union(_bare, {"clauses": _confirmed})
