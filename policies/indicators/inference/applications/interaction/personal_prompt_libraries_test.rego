package indicators.inference.applications.interaction.personal_prompt_libraries_test

import data.indicators.inference.applications.interaction.personal_prompt_libraries as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_part if {
	every part in ["creation", "customisation", "optimisation"] {
		path := array.concat(_root, [part, "provided_by"])
		without_part := _declared(json.remove(_whole, [part]))
		without_provider := _declared(json.remove(_whole, [concat("/", [part, "provided_by"])]))
		indicator.findings == {finding.missing(path)} with input as without_part
		indicator.findings == {finding.missing(path)} with input as without_provider
	}
}

test_unsatisfied_without_each_value if {
	every path in [["libraries", "clinic", "provided_by"], ["libraries", "clinic", "scope"]] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_without_a_library if {
	too_few := finding.too_few(array.concat(_root, ["libraries"]), 1, 0)
	without_map := _declared(json.remove(_whole, ["libraries"]))
	without_entries := _declared(json.remove(_whole, ["libraries/clinic"]))
	indicator.findings == {too_few} with input as without_map
	indicator.findings == {too_few} with input as without_entries
}

test_either_scope_will_do if {
	declared := _declared(object.union(_whole, {"libraries": {"clinic": {"scope": "user"}}}))
	indicator.findings == set() with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "applications", "interaction", "prompt_library"]

_whole := {
	"creation": {"provided_by": "save as prompt in the chat"},
	"libraries": {"clinic": {"provided_by": "Langfuse project", "scope": "industry"}},
	"customisation": {"provided_by": "templates with variables"},
	"optimisation": {"provided_by": "versions with test runs"},
}

_declared(whole) := {"capabilities": {"inference": {"applications": {"interaction": {"prompt_library": whole}}}}}
