package indicators.inference.serving.deployment.knowledge_base_integration_test

import data.indicators.inference.serving.deployment.knowledge_base_integration as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["integration"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_unsatisfied_without_each_value if {
	every path in [["provided_by"]] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_without_each_member if {
	every position, member in _members {
		declared := _declared(json.remove(_whole, [concat("/", ["operations", format_int(position, 10)])]))
		indicator.findings == {finding.lacks(array.concat(_root, ["operations"]), member)} with input as declared
	}
}

test_unsatisfied_without_the_list if {
	path := array.concat(_root, ["operations"])
	declared := _declared(json.remove(_whole, ["operations"]))
	lacking := {finding.lacks(path, member) | some member in _members}
	indicator.findings == lacking with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_members := ["create", "configure", "edit", "delete"]

_root := ["inference", "serving", "deployment", "knowledge_base"]

_whole := {
	"provided_by": "RAGFlow",
	"integration": {"provided_by": "retrieval step of the gateway"},
	"operations": ["create", "configure", "edit", "delete"],
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"deployment": {"knowledge_base": whole}}}}}
