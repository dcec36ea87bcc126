package indicators.platform.hardware.compute.operator_library_test

import data.indicators.platform.hardware.compute.operator_library as indicator
import data.lib.finding

test_satisfied_with_a_model_for_each_function if {
	indicator.findings == set() with input as _input(_whole)
	indicator.subjects == {_root} with input as _input(_whole)
}

test_unsatisfied_without_any_one_function if {
	every function in ["natural_language_processing", "computer_vision", "multimodal_generation"] {
		declared := {"provided_by": "cuDNN", "builds": object.remove(_whole.builds, [function])}
		expected := {finding.missing(array.concat(_root, ["builds", function, "model"]))}
		indicator.findings == expected with input as _input(declared)

		unnamed := object.union(declared, {"builds": {function: {"note": "soon"}}})
		indicator.findings == expected with input as _input(unnamed)
	}
}

test_unsatisfied_without_a_library if {
	expected := {finding.missing(array.concat(_root, ["provided_by"]))}
	indicator.findings == expected with input as _input(object.remove(_whole, ["provided_by"]))
}

test_unsatisfied_when_nothing_was_built if {
	count(indicator.findings) == 3 with input as _input({"provided_by": "cuDNN"})
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "compute", "operator_library"]

_input(value) := {"capabilities": {"platform": {"hardware": {"compute": {"operator_library": value}}}}}

_whole := {
	"provided_by": "cuDNN",
	"builds": {
		"natural_language_processing": {"model": "a language model"},
		"computer_vision": {"model": "a detector"},
		"multimodal_generation": {"model": "a text-to-image model"},
	},
}
