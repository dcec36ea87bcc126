package indicators.platform.overall.parallelism.parallel_components_test

import data.indicators.platform.overall.parallelism.parallel_components as indicator
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
	"parallel_framework",
	"model_compiler",
	"collective_communication_library",
	"virtualization",
	"scheduling",
}

_good := {part: {"provided_by": "something"} | some part in _parts}

_root := ["platform", "overall", "parallelism", "components"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"parallelism": {"components": value}}
}
