package indicators.development.data.processing.dataset_publication_test

import data.indicators.development.data.processing.dataset_publication as indicator
import data.lib.finding

test_satisfied_by_one if {
	indicator.subjects == {_at(["user_workspace"])} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_others_need_not_be_complete if {
	indicator.findings == set() with input as _declared(object.union(_good, {"other": {}}))
}

test_unsatisfied_without_each_value if {
	every field in {"provided_by", "processed_by"} {
		findings := {finding.missing(_at(["user_workspace", field]))}
		indicator.findings == findings with input as _declared(json.remove(_good, [["user_workspace", field]]))
	}
}

test_undeclared_when_the_map_is_empty if {
	indicator.subjects == set() with input as _declared({})
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {"user_workspace": {"provided_by": "something", "processed_by": "something"}}

_root := ["development", "data", "processing", "publications"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"development": {"data": item}}} if {
	item := {"processing": {"publications": value}}
}
