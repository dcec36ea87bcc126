package indicators.inference.applications.interaction.interactive_applications_test

import data.indicators.inference.applications.interaction.interactive_applications as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["development"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_unsatisfied_without_each_value if {
	every path in [
		["applications", "assistant", "provided_by"],
		["applications", "assistant", "surface"],
		["applications", "assistant", "effect_feedback", "provided_by"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_without_an_application if {
	too_few := finding.too_few(array.concat(_root, ["applications"]), 1, 0)
	without_map := _declared(json.remove(_whole, ["applications"]))
	without_entries := _declared(json.remove(_whole, ["applications/assistant"]))
	indicator.findings == {too_few} with input as without_map
	indicator.findings == {too_few} with input as without_entries
}

test_one_complete_application_is_enough if {
	indicator.findings == set() with input as _declared(object.union(_whole, {"applications": {"draft": {}}}))
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "applications", "interaction", "products"]

_whole := {
	"development": {"provided_by": "Dify"},
	"applications": {
		"assistant": {
			"provided_by": "Open WebUI",
			"surface": "web",
			"effect_feedback": {"provided_by": "streamed answers"},
		},
	},
}

_declared(whole) := {"capabilities": {"inference": {"applications": {"interaction": {"products": whole}}}}}
