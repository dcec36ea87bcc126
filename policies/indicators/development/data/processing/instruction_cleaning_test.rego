package indicators.development.data.processing.instruction_cleaning_test

import data.indicators.development.data.processing.instruction_cleaning as indicator
import data.lib.finding

test_satisfied_by_one if {
	indicator.subjects == {_at(["deduplication"])} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_others_need_not_be_complete if {
	indicator.findings == set() with input as _declared(object.union(_good, {"other": {}}))
}

test_unsatisfied_when_nothing_provides_it if {
	findings := {finding.missing(_at(["deduplication", "provided_by"]))}
	indicator.findings == findings with input as _declared({"deduplication": {}})
}

test_undeclared_when_the_map_is_empty if {
	indicator.subjects == set() with input as _declared({})
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {"deduplication": {"provided_by": "something"}}

_root := ["development", "data", "processing", "instruction_data", "cleaning_methods"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"development": {"data": item}}} if {
	item := {"processing": {"instruction_data": {"cleaning_methods": value}}}
}
