package indicators.inference.serving.efficiency.elastic_scaling_test

import data.indicators.inference.serving.efficiency.elastic_scaling as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {array.concat(_root, ["chat"])} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [
		["chat", "provided_by"],
		["chat", "load_signal"],
		["chat", "min_instances"],
		["chat", "max_instances"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_when_the_pool_cannot_grow if {
	path := array.concat(_root, ["chat", "max_instances"])
	declared := _declared(object.union(_whole, {"chat": {"min_instances": 2}}))
	indicator.findings == {finding.below(path, 3, 2)} with input as declared
}

test_a_pool_may_shrink_to_nothing if {
	declared := _declared(object.union(_whole, {"chat": {"min_instances": 0, "max_instances": 1}}))
	indicator.findings == set() with input as declared
}

test_one_that_lacks_nothing_is_enough if {
	indicator.findings == set() with input as _declared(object.union(_whole, {"another": {}}))
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "efficiency", "autoscaling"]

_whole := {
	"chat": {"provided_by": "KEDA", "load_signal": "queue_length", "min_instances": 1, "max_instances": 2},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"efficiency": {"autoscaling": whole}}}}}
