package indicators.inference.operations.ecosystem.cases_and_documents_test

import data.indicators.inference.operations.ecosystem.cases_and_documents as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_kind if {
	every name, document in _whole {
		declared := _declared(json.remove(_whole, [name]))
		indicator.findings == {finding.lacks(_root, document.kind)} with input as declared
	}
}

test_a_document_counts_only_with_all_that_it_must_say if {
	every field in {"provided_by", "kind"} {
		declared := _declared(json.remove(_whole, [concat("/", ["grid", field])]))
		indicator.findings == {
			finding.lacks(_root, "practice_case"),
			finding.missing(array.concat(_root, ["grid", field])),
		} with input as declared
	}
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "operations", "ecosystem", "documents"]

_whole := {
	"grid": {"provided_by": "case study on the web site", "kind": "practice_case"},
	"guide": {"provided_by": "developer documentation", "kind": "application_reference"},
}

_declared(whole) := {"capabilities": {"inference": {"operations": {"ecosystem": {"documents": whole}}}}}
