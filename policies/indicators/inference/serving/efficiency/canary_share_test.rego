package indicators.inference.serving.efficiency.canary_share_test

import data.indicators.inference.serving.efficiency.canary_share as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {array.concat(_root, ["chat"])} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [["chat", "provided_by"], ["chat", "share_percent"], ["chat", "nodes"]] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_when_the_share_is_nothing_or_all if {
	path := array.concat(_root, ["chat", "share_percent"])
	none := _declared(object.union(_whole, {"chat": {"share_percent": 0}}))
	all := _declared(object.union(_whole, {"chat": {"share_percent": 100}}))
	indicator.findings == {finding.below(path, 0.1, 0)} with input as none
	indicator.findings == {finding.above(path, 99, 100)} with input as all
}

test_satisfied_by_any_share_between if {
	every share in {0.1, 50, 99} {
		declared := _declared(object.union(_whole, {"chat": {"share_percent": share}}))
		indicator.findings == set() with input as declared
	}
}

test_one_that_lacks_nothing_is_enough if {
	indicator.findings == set() with input as _declared(object.union(_whole, {"another": {}}))
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "efficiency", "canary_releases"]

_whole := {"chat": {"provided_by": "Argo Rollouts", "share_percent": 1, "nodes": 1}}

_declared(whole) := {"capabilities": {"inference": {"serving": {"efficiency": {"canary_releases": whole}}}}}
