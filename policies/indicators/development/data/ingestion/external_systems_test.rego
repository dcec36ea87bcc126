package indicators.development.data.ingestion.external_systems_test

import data.indicators.development.data.ingestion.external_systems as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_further_systems_need_not_be_complete if {
	indicator.findings == set() with input as _declared(object.union(_good, {"archive": {}}))
}

test_unsatisfied_by_two_systems_of_a_kind if {
	findings := {finding.too_few(_root, 2, 1)}
	systems := object.union(_good, {"queue": {"kind": "relational_database"}})
	indicator.findings == findings with input as _declared(systems)
}

test_unsatisfied_with_one_system if {
	indicator.findings == {finding.too_few(_root, 2, 1)} with input as _declared(object.remove(_good, ["queue"]))
}

test_unsatisfied_without_each_value if {
	every field in {"provided_by", "kind"} {
		findings := {finding.too_few(_root, 2, 1), finding.missing(_at(["queue", field]))}
		indicator.findings == findings with input as _declared(json.remove(_good, [["queue", field]]))
	}
}

test_unsatisfied_when_it_is_empty if {
	indicator.findings == {finding.too_few(_root, 2, 0)} with input as _declared({})
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {
	"orders": {"provided_by": "change capture", "kind": "relational_database"},
	"queue": {"provided_by": "queue connector", "kind": "message_queue"},
}

_root := ["development", "data", "ingestion", "external_systems"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"development": {"data": item}}} if {
	item := {"ingestion": {"external_systems": value}}
}
