package indicators.platform.overall.reliability.elastic_scaling_test

import data.indicators.platform.overall.reliability.elastic_scaling as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_at(["chat"])} with input as _declared(_good)
	indicator.findings == set() with input as _declared(_good)
}

test_satisfied_down_to_nothing if {
	indicator.findings == set() with input as _declared({"chat": object.union(_good.chat, {"minimum_amount": 0})})
}

test_one_workload_suffices if {
	indicator.findings == set() with input as _declared(object.union(_good, {"fixed": {}}))
}

test_unsatisfied_when_the_range_is_a_point if {
	findings := {finding.mismatched(_at(["chat", "maximum_amount"]), 3, 3)}
	indicator.findings == findings with input as _declared({"chat": object.union(_good.chat, {"minimum_amount": 3})})
}

test_unsatisfied_without_each_value if {
	every field in object.keys(_good.chat) {
		workload := object.remove(_good.chat, [field])
		indicator.findings == {finding.missing(_at(["chat", field]))} with input as _declared({"chat": workload})
	}
}

test_undeclared_when_it_is_left_out if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_good := {"chat": {
	"provided_by": "autoscaler",
	"resource": "gpu",
	"workload_signal": "waiting requests",
	"minimum_amount": 2,
	"maximum_amount": 3,
}}

_root := ["platform", "overall", "reliability", "elastic_scaling"]

_at(keys) := array.concat(_root, keys)

_declared(value) := {"capabilities": {"platform": {"overall": item}}} if {
	item := {"reliability": {"elastic_scaling": value}}
}
