package indicators.inference.operations.ecosystem.academic_programmes_test

import data.indicators.inference.operations.ecosystem.academic_programmes as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_activity if {
	every activity in indicator.activities {
		declared := _declared(json.remove(_whole, [activity]))
		indicator.findings == {finding.lacks(_root, activity)} with input as declared
	}
}

test_a_programme_counts_only_with_all_that_it_must_say if {
	every field in {"provided_by", "audience", "activity"} {
		declared := _declared(json.remove(_whole, [concat("/", ["research", field])]))
		indicator.findings == {
			finding.lacks(_root, "research"),
			finding.missing(array.concat(_root, ["research", field])),
		} with input as declared
	}
}

test_research_institutes_will_do_and_enterprises_will_not if {
	institutes := _declared(object.union(_whole, {"research": {"audience": "research_institutes"}}))
	enterprises := _declared(object.union(_whole, {"research": {"audience": "enterprises"}}))
	path := array.concat(_root, ["research", "audience"])
	indicator.findings == set() with input as institutes
	indicator.findings == {
		finding.lacks(_root, "research"),
		finding.not_one_of(path, indicator.audiences, "enterprises"),
	} with input as enterprises
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "operations", "ecosystem", "academic_programmes"]

_whole := {name: programme |
	some name in indicator.activities
	programme := {"provided_by": "programme office", "audience": "universities", "activity": name}
}

_declared(whole) := {"capabilities": {"inference": {"operations": {"ecosystem": {"academic_programmes": whole}}}}}
