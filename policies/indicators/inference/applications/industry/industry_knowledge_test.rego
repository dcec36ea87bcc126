package indicators.inference.applications.industry.industry_knowledge_test

import data.indicators.inference.applications.industry.industry_knowledge as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_for_one_industry if {
	alone := _declared(json.remove(_whole, ["drugs"]))
	same := _declared(object.union(_whole, {"drugs": {"industry": "power"}}))
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as alone
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as same
}

test_knowledge_counts_only_with_all_that_it_must_say if {
	every path in [["provided_by"], ["kind"], ["industry"], ["access", "provided_by"]] {
		full := array.concat(["drugs"], path)
		declared := _declared(json.remove(_whole, [concat("/", full)]))
		indicator.findings == {
			finding.too_few(_root, 2, 1),
			finding.missing(array.concat(_root, full)),
		} with input as declared
	}
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "applications", "industry", "knowledge"]

_whole := {
	"drugs": {
		"provided_by": "Neo4j",
		"kind": "knowledge_graph",
		"industry": "healthcare",
		"access": {"provided_by": "graph query tool"},
	},
	"grid-rules": {
		"provided_by": "RAGFlow",
		"kind": "knowledge_base",
		"industry": "power",
		"access": {"provided_by": "retrieval step"},
	},
}

_declared(whole) := {"capabilities": {"inference": {"applications": {"industry": {"knowledge": whole}}}}}
