package indicators.development.data.processing.dialogue_instructions_test

import data.indicators.development.data.processing.dialogue_instructions as indicator
import data.lib.finding

test_satisfied_by_both if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_further_data_sets_need_not_be_complete if {
	indicator.findings == set() with input as _declared(object.union(_good, {"draft": {}}))
}

test_unsatisfied_without_each if {
	every name, turns in {"questions": "single_turn", "talks": "multi_turn"} {
		findings := {finding.lacks(_root, turns)}
		indicator.findings == findings with input as _declared(object.remove(_good, [name]))
	}
}

test_unsatisfied_without_each_value if {
	every field in {"provided_by", "turns"} {
		findings := {finding.lacks(_root, "multi_turn"), finding.missing(_at(["talks", field]))}
		indicator.findings == findings with input as _declared(json.remove(_good, [["talks", field]]))
	}
}

test_unsatisfied_when_it_is_empty if {
	findings := {finding.lacks(_root, "single_turn"), finding.lacks(_root, "multi_turn")}
	indicator.findings == findings with input as _declared({})
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {
	"questions": {"provided_by": "a data set", "turns": "single_turn"},
	"talks": {"provided_by": "a data set", "turns": "multi_turn"},
}

_root := ["development", "data", "processing", "instruction_data", "dialogues"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"development": {"data": item}}} if {
	item := {"processing": {"instruction_data": {"dialogues": value}}}
}
