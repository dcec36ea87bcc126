package indicators.development.data.processing.data_capsules_test

import data.indicators.development.data.processing.data_capsules as indicator
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

_leaves := {
	["provided_by"],
	["sealing", "provided_by"],
	["usage_policy", "provided_by"],
	["usage_control", "provided_by"],
}

_good := {
	"provided_by": "capsule manager",
	"sealing": {"provided_by": "encryption"},
	"usage_policy": {"provided_by": "policy file"},
	"usage_control": {"provided_by": "enclave"},
}

_root := ["development", "data", "processing", "data_capsules"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"development": {"data": item}}} if {
	item := {"processing": {"data_capsules": value}}
}
