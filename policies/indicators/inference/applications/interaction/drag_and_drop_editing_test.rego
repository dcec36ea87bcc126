package indicators.inference.applications.interaction.drag_and_drop_editing_test

import data.indicators.inference.applications.interaction.drag_and_drop_editing as indicator
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

test_unsatisfied_without_anything_to_edit if {
	too_few := finding.too_few(array.concat(_root, ["edits"]), 1, 0)
	without_list := _declared(json.remove(_whole, ["edits"]))
	without_members := _declared(json.remove(_whole, ["edits/0"]))
	indicator.findings == {too_few} with input as without_list
	indicator.findings == {too_few} with input as without_members
}

test_unsatisfied_without_a_model_node if {
	too_few := finding.too_few(array.concat(_root, ["model_nodes"]), 1, 0)
	without_list := _declared(json.remove(_whole, ["model_nodes"]))
	without_members := _declared(json.remove(_whole, ["model_nodes/0"]))
	indicator.findings == {too_few} with input as without_list
	indicator.findings == {too_few} with input as without_members
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "applications", "interaction", "workflows", "drag_and_drop"]

_whole := {"provided_by": "Dify canvas", "edits": ["connections"], "model_nodes": ["large_language_model"]}

_declared(whole) := {"capabilities": {"inference": {"applications": {"interaction": {
	"workflows": {"drag_and_drop": whole},
}}}}}
