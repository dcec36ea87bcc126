package indicators.inference.serving.efficiency.unified_cluster_scheduling_test

import data.indicators.inference.serving.efficiency.unified_cluster_scheduling as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["unified_deployment", "scheduling"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_unsatisfied_without_each_value if {
	every path in [
		["scheduling_policies", "chat-first", "provided_by"],
		["scheduling_policies", "chat-first", "kind"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_without_a_policy if {
	too_few := finding.too_few(array.concat(_root, ["scheduling_policies"]), 1, 0)
	without_policies := _declared(json.remove(_whole, ["scheduling_policies"]))
	without_entries := _declared(json.remove(_whole, ["scheduling_policies/chat-first"]))
	indicator.findings == {too_few} with input as without_policies
	indicator.findings == {too_few} with input as without_entries
}

test_one_complete_policy_is_enough if {
	declared := _declared(object.union(_whole, {"scheduling_policies": {"draft": {}}}))
	indicator.findings == set() with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "efficiency", "cluster_management"]

_whole := {
	"unified_deployment": {"provided_by": "Karmada"},
	"scheduling": {"provided_by": "Volcano"},
	"scheduling_policies": {"chat-first": {"provided_by": "PriorityClass", "kind": "priority"}},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"efficiency": {"cluster_management": whole}}}}}
