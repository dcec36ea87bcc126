package indicators.inference.operations.ecosystem.industry_cooperation_test

import data.indicators.inference.operations.ecosystem.industry_cooperation as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_with_nine_organisations if {
	declared := _declared(json.remove(_whole, ["organisations/partner-1"]))
	indicator.findings == {finding.too_few(_organisations, 10, 9)} with input as declared
}

test_an_organisation_counts_only_with_all_that_it_must_say if {
	every field in {"provided_by", "industry"} {
		declared := _declared(json.remove(_whole, [concat("/", ["organisations", "partner-1", field])]))
		indicator.findings == {
			finding.too_few(_organisations, 10, 9),
			finding.missing(array.concat(_organisations, ["partner-1", field])),
		} with input as declared
	}
}

test_unsatisfied_when_the_initiatives_leave_a_side_out if {
	declared := _declared(json.remove(_whole, ["initiatives/alliance"]))
	indicator.findings == {finding.lacks(_initiatives, "production")} with input as declared
}

test_an_initiative_counts_only_with_all_that_it_must_say if {
	every field in {"provided_by", "role", "covers"} {
		declared := _declared(json.remove(_whole, [concat("/", ["initiatives", "standards", field])]))
		indicator.findings == {
			finding.lacks(_initiatives, "application"),
			finding.missing(array.concat(_initiatives, ["standards", field])),
		} with input as declared
	}
}

test_unsatisfied_when_nothing_is_said_of_the_cooperation if {
	indicator.findings == {
		finding.lacks(_initiatives, "production"),
		finding.lacks(_initiatives, "application"),
		finding.too_few(_organisations, 10, 0),
	} with input as _declared({})
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_initiatives := array.concat(_root, ["initiatives"])

_organisations := array.concat(_root, ["organisations"])

_root := ["inference", "operations", "ecosystem", "cooperation"]

_whole := {
	"initiatives": {
		"alliance": {"provided_by": "working group", "role": "takes_part", "covers": ["production"]},
		"standards": {"provided_by": "drafting group", "role": "leads", "covers": ["application"]},
	},
	"organisations": {name: {"provided_by": "joint laboratory", "industry": "power"} |
		some number in numbers.range(1, 10)
		name := concat("-", ["partner", format_int(number, 10)])
	},
}

_declared(whole) := {"capabilities": {"inference": {"operations": {"ecosystem": {"cooperation": whole}}}}}
