package indicators.inference.serving.stability.pre_release_testing_test

import data.indicators.inference.serving.stability.pre_release_testing as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["functional", "performance"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_other_kinds_do_not_stand_in if {
	indicator.findings == {
		finding.missing(array.concat(_root, ["functional", "provided_by"])),
		finding.missing(array.concat(_root, ["performance", "provided_by"])),
	} with input as _declared({"safety": {"provided_by": "garak"}})
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "stability", "pre_release_tests"]

_whole := {"functional": {"provided_by": "pytest"}, "performance": {"provided_by": "vllm bench serve"}}

_declared(whole) := {"capabilities": {"inference": {"serving": {"stability": {"pre_release_tests": whole}}}}}
