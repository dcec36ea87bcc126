package indicators.inference.applications.industry.industry_coverage_test

import data.indicators.inference.applications.industry.industry_coverage as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_with_four_industries if {
	alone := _declared(json.remove(_whole, ["power-case"]))
	same := _declared(object.union(_whole, {"power-case": {"industry": "finance"}}))
	indicator.findings == {finding.too_few(_root, 5, 4)} with input as alone
	indicator.findings == {finding.too_few(_root, 5, 4)} with input as same
}

test_a_solution_counts_only_with_all_that_it_must_say if {
	every field in {"used_for", "industry", "model"} {
		declared := _declared(json.remove(_whole, [concat("/", ["power-case", field])]))
		indicator.findings == {
			finding.too_few(_root, 5, 4),
			finding.missing(array.concat(_root, ["power-case", field])),
		} with input as declared
	}
}

test_an_industry_that_the_clause_does_not_list_counts if {
	declared := _declared(object.union(_whole, {"power-case": {"industry": "aquaculture"}}))
	indicator.findings == set() with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "applications", "industry", "solutions"]

_whole := {
	"healthcare-case": {"used_for": "Provincial healthcare bureau", "industry": "healthcare", "model": "chat-72b"},
	"power-case": {"used_for": "Provincial power bureau", "industry": "power", "model": "chat-72b"},
	"transport-case": {"used_for": "Provincial transport bureau", "industry": "transport", "model": "chat-72b"},
	"finance-case": {"used_for": "Provincial finance bureau", "industry": "finance", "model": "chat-72b"},
	"meteorology-case": {
		"used_for": "Provincial meteorology bureau",
		"industry": "meteorology",
		"model": "chat-72b",
	},
}

_declared(whole) := {"capabilities": {"inference": {"applications": {"industry": {"solutions": whole}}}}}
