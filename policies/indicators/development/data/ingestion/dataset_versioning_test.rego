package indicators.development.data.ingestion.dataset_versioning_test

import data.indicators.development.data.ingestion.dataset_versioning as indicator
import data.lib.finding

test_satisfied_with_every_part if {
	indicator.subjects == {_root} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_unsatisfied_without_each_value if {
	every path in _leaves {
		indicator.findings == {finding.missing(_at(path))} with input as _declared(json.remove(_good, [path]))
	}
}

test_unsatisfied_by_an_empty_declaration if {
	indicator.findings == {finding.missing(_at(path)) | some path in _leaves} with input as _declared({})
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_leaves := {["provided_by"], ["version_identifiers", "provided_by"], ["change_records", "provided_by"]}

_good := {
	"provided_by": "data version control",
	"version_identifiers": {"provided_by": "tags"},
	"change_records": {"provided_by": "commits"},
}

_root := ["development", "data", "ingestion", "dataset_versioning"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"development": {"data": item}}} if {
	item := {"ingestion": {"dataset_versioning": value}}
}
