package indicators.platform.toolchain.compression.compression_100b_test

import data.indicators.platform.toolchain.compression.compression_100b as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == _subjects with input as _declared(_full)
	indicator.findings == set() with input as _declared(_full)
}

test_unsatisfied_without_any_one_field if {
	every path in [
		["chat", "provided_by"],
		["chat", "model_parameters"],
		["chat", "weights_before_gib"],
		["chat", "weights_after_gib"],
	] {
		missing := {finding.missing(array.concat(_root, path))}
		indicator.findings == missing with input as _declared(json.remove(_full, [path]))
	}
}

test_unsatisfied_just_below if {
	smaller := object.union(_full, {"chat": {"model_parameters": 99999999999}})
	below := finding.below(array.concat(_root, ["chat", "model_parameters"]), 100000000000, 99999999999)
	indicator.findings == {below} with input as _declared(smaller)
}

test_unsatisfied_when_the_weights_did_not_shrink if {
	same := object.union(_full, {"chat": {"weights_after_gib": 20}})
	kept := finding.mismatched(array.concat(_root, ["chat", "weights_after_gib"]), 20, 20)
	indicator.findings == {kept} with input as _declared(same)
}

test_one_large_model_suffices if {
	second := {"embedding": {"provided_by": "ONNX Runtime", "model_parameters": 500000000}}
	indicator.findings == set() with input as _declared(object.union(_full, second))
}

test_undeclared_when_the_map_is_empty if {
	indicator.subjects == set() with input as _declared({})
	indicator.findings == set() with input as _declared({})
}

test_undeclared_without_models if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "toolchain", "compression", "compressed_models"]

_full := {"chat": {
	"provided_by": "llm-compressor",
	"model_parameters": 100000000000,
	"weights_before_gib": 20,
	"weights_after_gib": 19.9,
}}

_subjects := {array.concat(_root, ["chat"])}

_declared(models) := {"capabilities": {"platform": {"toolchain": {"compression": {"compressed_models": models}}}}}
