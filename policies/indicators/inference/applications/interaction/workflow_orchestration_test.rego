package indicators.inference.applications.interaction.workflow_orchestration_test

import data.indicators.inference.applications.interaction.workflow_orchestration as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [
		["provided_by"],
		["custom_nodes", "script", "provided_by"],
		["custom_nodes", "script", "written_in"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_with_one_component if {
	declared := _declared(json.remove(_whole, ["components/split"]))
	indicator.findings == {finding.too_few(array.concat(_root, ["components"]), 2, 1)} with input as declared
}

test_a_component_counts_only_with_all_that_it_must_say if {
	every field in {"provided_by", "kind"} {
		declared := _declared(json.remove(_whole, [concat("/", ["components", "split", field])]))
		indicator.findings == {
			finding.too_few(array.concat(_root, ["components"]), 2, 1),
			finding.missing(array.concat(_root, ["components", "split", field])),
		} with input as declared
	}
}

test_unsatisfied_without_components if {
	declared := _declared(json.remove(_whole, ["components"]))
	indicator.findings == {finding.too_few(array.concat(_root, ["components"]), 2, 0)} with input as declared
}

test_two_models_are_several if {
	declared := _declared(object.union(_whole, {"components": {"split": {"kind": "model"}}}))
	indicator.findings == set() with input as declared
}

test_unsatisfied_without_a_custom_node if {
	too_few := finding.too_few(array.concat(_root, ["custom_nodes"]), 1, 0)
	without_map := _declared(json.remove(_whole, ["custom_nodes"]))
	without_entries := _declared(json.remove(_whole, ["custom_nodes/script"]))
	indicator.findings == {too_few} with input as without_map
	indicator.findings == {too_few} with input as without_entries
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "applications", "interaction", "workflows"]

_whole := {
	"provided_by": "Dify",
	"components": {
		"answer": {"provided_by": "chat-72b", "kind": "model"},
		"split": {"provided_by": "document splitter", "kind": "processing"},
	},
	"custom_nodes": {"script": {"provided_by": "code sandbox", "written_in": "python"}},
}

_declared(whole) := {"capabilities": {"inference": {"applications": {"interaction": {"workflows": whole}}}}}
