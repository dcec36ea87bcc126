package indicators.development.production.deployment.framework_independence_test

import data.indicators.development.production.deployment.framework_independence as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {_root} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_unsatisfied_without_a_way_of_deployment if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["provided_by"]))
	found == {finding.missing(array.concat(_root, ["provided_by"]))}
}

test_unsatisfied_with_one_framework if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["frameworks/mindspore"]))
	found == {finding.too_few(_frameworks, 2, 1)}
}

test_unsatisfied_without_frameworks if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["frameworks"]))
	found == {finding.too_few(_frameworks, 2, 0)}
}

test_two_versions_of_a_framework_are_one if {
	versions := {"pytorch-1.13": {"provided_by": "TorchServe"}, "PyTorch-2": {"provided_by": "vLLM"}}
	found := indicator.findings with input as _declared({"provided_by": "Triton", "frameworks": versions})
	found == {finding.too_few(_frameworks, 2, 1)}
}

test_a_framework_names_what_takes_its_models if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["frameworks/mindspore/provided_by"]))
	found == {
		finding.too_few(_frameworks, 2, 1),
		finding.missing(array.concat(_frameworks, ["mindspore", "provided_by"])),
	}
}

_frameworks := array.concat(_root, ["frameworks"])

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "deployment", "framework_independence"]

_complete := {
	"provided_by": "Triton",
	"frameworks": {
		"pytorch": {"provided_by": "TensorRT-LLM"},
		"mindspore": {"provided_by": "MindIE"},
	},
}

_declared(independence) := {"capabilities": {"development": {"production": {"deployment": {
	"framework_independence": independence,
}}}}}
