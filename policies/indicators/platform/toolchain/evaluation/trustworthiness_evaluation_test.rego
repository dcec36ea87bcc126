package indicators.platform.toolchain.evaluation.trustworthiness_evaluation_test

import data.indicators.platform.toolchain.evaluation.trustworthiness_evaluation as indicator
import data.lib.finding

test_satisfied_with_every_one if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_of_them if {
	every part in ["adversarial_samples", "explainability"] {
		missing := {finding.missing(array.concat(_root, [part, "provided_by"]))}
		indicator.findings == missing with input as _declared(object.remove(_full, [part]))
		indicator.findings == missing with input as _declared(json.remove(_full, [[part, "provided_by"]]))
	}
}

test_undeclared_without_an_evaluation if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "evaluation", "trustworthiness"]

_full := {
	"adversarial_samples": {"provided_by": "TextAttack"},
	"explainability": {"provided_by": "Captum"},
}

_declared(trustworthiness) := {"capabilities": {"platform": {"toolchain": toolchain}}} if {
	toolchain := {"evaluation": {"trustworthiness": trustworthiness}}
}
