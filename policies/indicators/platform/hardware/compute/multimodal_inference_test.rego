package indicators.platform.hardware.compute.multimodal_inference_test

import data.indicators.platform.hardware.compute.multimodal_inference as indicator
import data.lib.finding

test_satisfied_with_two_modalities if {
	indicator.findings == set() with input as _input(_seeing({"image": "input", "text": "output"}))
	indicator.findings == set() with input as _input(_seeing({"image": "input_and_output", "audio": "input"}))
	indicator.subjects == {array.concat(_root, ["seeing"])} with input as _input(_seeing({}))
}

test_unsatisfied_with_one_modality if {
	expected := {finding.too_few(_modalities, 2, 1)}
	indicator.findings == expected with input as _input(_seeing({"text": "input_and_output"}))
}

test_unsatisfied_when_nothing_goes_in_or_out if {
	every way, other in {"input": "output", "output": "input"} {
		declared := _seeing({"image": way, "text": way})
		indicator.findings == {finding.lacks(_modalities, other)} with input as _input(declared)
	}
}

test_one_multimodal_workload_is_enough if {
	workloads := object.union(_seeing({"image": "input", "text": "output"}), {"chat": {"provided_by": "vLLM"}})
	indicator.findings == set() with input as _input(workloads)
}

test_unsatisfied_when_a_part_is_missing if {
	every part in ["provided_by", "model", "modalities"] {
		expected := {finding.missing(array.concat(_root, ["seeing", part]))}
		seeing := object.remove(_seeing({"image": "input", "text": "output"}).seeing, [part])
		indicator.findings == expected with input as _input({"seeing": seeing})
	}
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "compute", "inference_workloads"]

_input(value) := {"capabilities": {"platform": {"hardware": {"compute": {"inference_workloads": value}}}}}

_modalities := array.concat(_root, ["seeing", "modalities"])

_seeing(modalities) := {"seeing": {"provided_by": "vLLM", "model": "a model", "modalities": modalities}}
