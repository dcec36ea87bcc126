package indicators.inference.applications.interaction.iterative_and_batch_optimisation_test

import data.indicators.inference.applications.interaction.iterative_and_batch_optimisation as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _declared(_whole)
	indicator.subjects == _subjects with input as _declared(_whole)
}

test_unsatisfied_without_each_value if {
	every path in [
		["iterative", "provided_by"],
		["iterative", "rounds"],
		["batch", "provided_by"],
		["batch", "prompts"],
	] {
		declared := _declared(json.remove(_whole, [concat("/", path)]))
		indicator.findings == {finding.missing(array.concat(_root, path))} with input as declared
	}
}

test_unsatisfied_by_one_round if {
	path := array.concat(_root, ["iterative", "rounds"])
	declared := _declared(object.union(_whole, {"iterative": {"rounds": 1}}))
	indicator.findings == {finding.below(path, 2, 1)} with input as declared
}

test_unsatisfied_by_one_prompt if {
	path := array.concat(_root, ["batch", "prompts"])
	declared := _declared(object.union(_whole, {"batch": {"prompts": 1}}))
	indicator.findings == {finding.below(path, 2, 1)} with input as declared
}

test_unsatisfied_without_one_of_the_two if {
	declared := _declared(json.remove(_whole, ["batch"]))
	indicator.findings == {
		finding.missing(array.concat(_root, ["batch", "provided_by"])),
		finding.missing(array.concat(_root, ["batch", "prompts"])),
	} with input as declared
}

test_automatic_optimisation_alone_is_another_matter if {
	declared := _declared({"automatic": {"provided_by": "DSPy"}})
	indicator.subjects == set() with input as declared
	indicator.findings == set() with input as declared
}

test_undeclared_when_nothing_is_there if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_subjects := {array.concat(_root, [part]) | some part in {"iterative", "batch"}}

_root := ["inference", "applications", "interaction", "prompt_optimisation"]

_whole := {
	"iterative": {"provided_by": "TextGrad", "rounds": 2},
	"batch": {"provided_by": "batch runner", "prompts": 2},
}

_declared(whole) := {"capabilities": {"inference": {"applications": {"interaction": {
	"prompt_optimisation": whole,
}}}}}
