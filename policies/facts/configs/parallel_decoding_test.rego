package facts.configs.parallel_decoding_test

import data.facts.configs.parallel_decoding as rule
import data.lib.configs_test as given

test_the_dali_backend_decodes if {
	{one.value | some one in rule.facts} == {"DALI backend of Triton Inference Server (frames)"} with input as _model({"backend": "dali"})
}

test_no_hardware_decodes_on_the_cpu if {
	rule.facts == set() with input as _model({"backend": "dali", "instance_group": [{"kind": "KIND_CPU"}]})
}

test_another_backend_decodes_nothing if {
	rule.facts == set() with input as _model({"backend": "onnxruntime"})
}

test_nothing_is_unknown if count(rule.unknown) == 0

_model(body) := given.file("triton_model", object.union({"name": "frames"}, body))
