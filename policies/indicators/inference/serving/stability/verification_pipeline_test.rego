package indicators.inference.serving.stability.verification_pipeline_test

import data.indicators.inference.serving.stability.verification_pipeline as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == {_root} with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [
		["provided_by"],
		["scenarios", "support-chat", "case_generation", "provided_by"],
		["scenarios", "support-chat", "trigger"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_when_a_person_starts_it if {
	path := array.concat(_root, ["scenarios", "support-chat", "trigger"])
	declared := _declared(object.union(_whole, {"scenarios": {"support-chat": {"trigger": "manual"}}}))
	indicator.findings == {finding.not_one_of(path, indicator.automatic, "manual")} with input as declared
}

test_unsatisfied_without_a_scenario if {
	too_few := finding.too_few(array.concat(_root, ["scenarios"]), 1, 0)
	without_scenarios := _declared(json.remove(_whole, ["scenarios"]))
	without_entries := _declared(json.remove(_whole, ["scenarios/support-chat"]))
	indicator.findings == {too_few} with input as without_scenarios
	indicator.findings == {too_few} with input as without_entries
}

test_one_complete_scenario_is_enough if {
	indicator.findings == set() with input as _declared(object.union(_whole, {"scenarios": {"draft": {}}}))
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["inference", "serving", "stability", "verification_pipeline"]

_whole := {
	"provided_by": "Tekton",
	"scenarios": {
		"support-chat": {
			"case_generation": {"provided_by": "RAGAS test set generator"},
			"trigger": "model_version",
		},
	},
}

_declared(whole) := {"capabilities": {"inference": {"serving": {"stability": {"verification_pipeline": whole}}}}}
