package indicators.inference.applications.interaction.prompt_operations_test

import data.indicators.inference.applications.interaction.prompt_operations as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
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

_members := ["generate", "write", "compare", "export"]

_root := ["inference", "applications", "interaction", "prompts"]

_whole := {"provided_by": "Langfuse", "operations": ["generate", "write", "compare", "export"]}

_declared(whole) := {"capabilities": {"inference": {"applications": {"interaction": {"prompts": whole}}}}}
