package indicators.platform.toolchain.evaluation.objective_evaluation_test

import data.indicators.platform.toolchain.evaluation.objective_evaluation as indicator
import data.lib.finding

test_satisfied_with_one_task if {
	indicator.subjects == {_root} with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["provided_by"],
		["tasks"],
		["tasks", "reasoning", "provided_by"],
		["tasks", "reasoning", "metric"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_without_a_task if {
	none := json.remove(_full, [["tasks", "reasoning"]])
	indicator.findings == {finding.too_few(array.concat(_root, ["tasks"]), 1, 0)} with input as _declared(none)
}

test_one_task_with_a_metric_suffices if {
	second := {"tasks": {"translation": {"provided_by": "FLORES-200"}}}
	indicator.findings == set() with input as _declared(object.union(_full, second))
}

test_undeclared_without_an_evaluation if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "evaluation", "objective"]

_full := {
	"provided_by": "OpenCompass",
	"tasks": {"reasoning": {"provided_by": "GSM8K", "metric": "exact_match"}},
}

_declared(objective) := {"capabilities": {"platform": {"toolchain": {"evaluation": {"objective": objective}}}}}
