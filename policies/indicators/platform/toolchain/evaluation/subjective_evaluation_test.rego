package indicators.platform.toolchain.evaluation.subjective_evaluation_test

import data.indicators.platform.toolchain.evaluation.subjective_evaluation as indicator
import data.lib.finding

test_satisfied_with_scores if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["graphical_interface", "provided_by"],
		["ratings"],
		["ratings", "score", "provided_by"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_satisfied_with_feedback if {
	feedback := {"ratings": {"feedback": {"provided_by": "comments"}}}
	indicator.findings == set() with input as _declared(object.union(object.remove(_full, ["ratings"]), feedback))
}

test_unsatisfied_without_an_interface if {
	missing := {finding.missing(array.concat(_root, ["graphical_interface", "provided_by"]))}
	indicator.findings == missing with input as _declared(object.remove(_full, ["graphical_interface"]))
}

test_unsatisfied_when_raters_cannot_answer if {
	none := json.remove(_full, [["ratings", "score"]])
	indicator.findings == {finding.too_few(array.concat(_root, ["ratings"]), 1, 0)} with input as _declared(none)
}

test_undeclared_without_an_evaluation if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "evaluation", "subjective"]

_full := {
	"graphical_interface": {"provided_by": "Argilla"},
	"ratings": {"score": {"provided_by": "five stars"}},
}

_declared(subjective) := {"capabilities": {"platform": {"toolchain": {"evaluation": {"subjective": subjective}}}}}
