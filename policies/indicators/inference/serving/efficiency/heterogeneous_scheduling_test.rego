package indicators.inference.serving.efficiency.heterogeneous_scheduling_test

import data.indicators.inference.serving.efficiency.heterogeneous_scheduling as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["management", "scheduling"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_unsatisfied_with_one_kind_of_device if {
	too_few := finding.too_few(array.concat(_root, ["pools"]), 2, 1)
	alone := _declared(json.remove(_whole, ["pools/tokenise"]))
	same := _declared(object.union(_whole, {"pools": {"tokenise": {"device": "gpu"}}}))
	indicator.findings == {too_few} with input as alone
	indicator.findings == {too_few} with input as same
}

test_a_pool_counts_only_with_all_that_it_must_say if {
	every field in {"provided_by", "device"} {
		declared := _declared(json.remove(_whole, [concat("/", ["pools", "tokenise", field])]))
		indicator.findings == {
			finding.too_few(array.concat(_root, ["pools"]), 2, 1),
			finding.missing(array.concat(_root, ["pools", "tokenise", field])),
		} with input as declared
	}
}

test_unsatisfied_without_pools if {
	declared := _declared(json.remove(_whole, ["pools"]))
	indicator.findings == {finding.too_few(array.concat(_root, ["pools"]), 2, 0)} with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "efficiency", "heterogeneous_resources"]

_whole := {
	"management": {"provided_by": "device plugins"},
	"scheduling": {"provided_by": "Volcano"},
	"pools": {
		"decode": {"provided_by": "H20 nodes", "device": "gpu"},
		"tokenise": {"provided_by": "Kunpeng nodes", "device": "cpu"},
	},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"efficiency": {
	"heterogeneous_resources": whole,
}}}}}
