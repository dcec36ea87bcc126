package indicators.platform.hardware.compute.cluster_linearity_100b_test

import data.indicators.platform.hardware.compute.cluster_linearity_100b as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _input({"run": _run(100000000000, 700)})
	indicator.subjects == {_path} with input as _input({"run": _run(100000000000, 700)})
}

test_unsatisfied_just_below_the_linearity if {
	expected := {finding.below(array.concat(_path, ["representatives"]), 0.7, 0.699)}
	indicator.findings == expected with input as _input({"run": _run(100000000000, 699)})
}

test_unsatisfied_with_a_smaller_model if {
	expected := {finding.below(array.concat(_path, ["model_parameters"]), 100000000000, 99999999999)}
	indicator.findings == expected with input as _input({"run": _run(99999999999, 990)})
}

test_one_good_run_is_enough if {
	runs := {"run": _run(100000000000, 700), "earlier": _run(100000000000, 300), "planned": {}}
	indicator.findings == set() with input as _input(runs)
}

test_unsatisfied_when_a_part_is_missing if {
	every part in ["provided_by", "model_parameters", "devices", "representatives"] {
		run := object.remove(_run(100000000000, 900), [part])
		indicator.findings == {finding.missing(array.concat(_path, [part]))} with input as _input({"run": run})
	}
}

test_unsatisfied_on_a_single_device if {
	run := object.union(_run(100000000000, 900), {"devices": 1})
	expected := {finding.below(array.concat(_path, ["devices"]), 2, 1)}
	indicator.findings == expected with input as _input({"run": run})
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "compute", "scaling_tests"]

_input(value) := {"capabilities": {"platform": {"hardware": {"compute": {"scaling_tests": value}}}}}

_path := array.concat(_root, ["run"])

_run(parameters, in_cluster) := {
	"provided_by": "Megatron-LM",
	"model_parameters": parameters,
	"devices": 512,
	"representatives": {
		"first": {"in_cluster_tokens_per_second": in_cluster, "standalone_tokens_per_second": 1000},
		"last": {"in_cluster_tokens_per_second": in_cluster, "standalone_tokens_per_second": 1000},
	},
}
