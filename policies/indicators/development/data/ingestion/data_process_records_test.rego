package indicators.development.data.ingestion.data_process_records_test

import data.indicators.development.data.ingestion.data_process_records as indicator
import data.lib.finding

test_satisfied_with_every_part if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_unsatisfied_without_each_part if {
	every part in _parts {
		findings := {finding.missing(_at([part, "provided_by"]))}
		indicator.findings == findings with input as _declared(object.remove(_good, [part]))
		indicator.findings == findings with input as _declared(json.remove(_good, [[part, "provided_by"]]))
	}
}

test_unsatisfied_by_an_empty_declaration if {
	findings := {finding.missing(_at([part, "provided_by"])) | some part in _parts}
	indicator.findings == findings with input as _declared({})
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_parts := {
	"features",
	"labels",
	"preprocessing_methods",
}

_good := {part: {"provided_by": "something"} | some part in _parts}

_root := ["development", "data", "ingestion", "process_records"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"development": {"data": item}}} if {
	item := {"ingestion": {"process_records": value}}
}
