package indicators.inference.operations.feedback.operational_data_privacy_test

import data.indicators.inference.operations.feedback.operational_data_privacy as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_when_one_class_of_data_is_not_covered if {
	alone := _declared(json.remove(_whole, ["secrets"]))
	same := _declared(object.union(_whole, {"secrets": {"data_class": "private"}}))
	indicator.findings == {finding.lacks(_root, "sensitive")} with input as alone
	indicator.findings == {finding.lacks(_root, "sensitive")} with input as same
}

test_a_filter_counts_only_with_all_that_it_must_say if {
	every field in {"provided_by", "data_class", "treatment"} {
		declared := _declared(json.remove(_whole, [concat("/", ["persons", field])]))
		indicator.findings == {
			finding.lacks(_root, "private"),
			finding.missing(array.concat(_root, ["persons", field])),
		} with input as declared
	}
}

test_data_that_is_only_flagged_is_not_protected if {
	declared := _declared(object.union(_whole, {"persons": {"treatment": "flagged"}}))
	indicator.findings == {
		finding.lacks(_root, "private"),
		finding.not_one_of(array.concat(_root, ["persons", "treatment"]), indicator.protecting, "flagged"),
	} with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "operations", "feedback", "privacy_filters"]

_whole := {
	"persons": {"provided_by": "Presidio", "data_class": "private", "treatment": "excluded"},
	"secrets": {"provided_by": "gitleaks rules", "data_class": "sensitive", "treatment": "masked"},
}

_declared(whole) := {"capabilities": {"inference": {"operations": {"feedback": {"privacy_filters": whole}}}}}
