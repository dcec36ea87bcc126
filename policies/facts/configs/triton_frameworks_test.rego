package facts.configs.triton_frameworks_test

import data.facts.configs.triton_frameworks as rule
import data.lib.configs_test as given
import data.lib.triton_test as made

test_two_frameworks if {
	given.values(rule.facts, 4) == {
		["provided_by", "Triton Inference Server"],
		["frameworks.onnx.provided_by", "Triton Inference Server (ONNX Runtime)"],
		["frameworks.pytorch.provided_by", "Triton Inference Server (PyTorch)"],
	} with input as made.repository([{"platform": "onnxruntime_onnx"}, {"backend": "pytorch"}])
}

test_one_framework_twice_an_engine_and_python_are_none if {
	rule.facts == set() with input as made.repository([{"platform": "pytorch_libtorch"}, {"backend": "pytorch"}])
	rule.facts == set() with input as made.repository([{"platform": "tensorrt_plan"}, {"backend": "pytorch"}])
	rule.facts == set() with input as made.repository([{"backend": "python"}, {"backend": "pytorch"}])
}

test_nothing_is_unknown if count(rule.unknown) == 0
