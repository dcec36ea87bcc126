package indicators.development.production.compression.first_token_quantization_test

import data.indicators.development.production.compression.first_token_quantization as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.subjects == {array.concat(_root, ["chat"])} with input as _declared(_complete)
	indicator.findings == set() with input as _declared(_complete)
}

test_each_part_is_asked_for if {
	every part in [
		["chat", "provided_by"],
		["chat", "number_format"],
		["chat", "unquantized_time_to_first_token_ms"],
		["chat", "time_to_first_token_ms"],
	] {
		found := indicator.findings with input as _declared(json.remove(_complete, [part]))
		found == {finding.missing(array.concat(_root, part))}
	}
}

test_unsatisfied_when_the_first_token_comes_later if {
	change := {"chat": {"time_to_first_token_ms": 401}}
	path := array.concat(_root, ["chat", "time_to_first_token_ms"])
	found := indicator.findings with input as _declared(object.union(_complete, change))
	found == {finding.above(path, 400, 401)}
}

test_unsatisfied_without_a_technique if {
	found := indicator.findings with input as _declared(json.remove(_complete, ["chat/techniques"]))
	found == {finding.too_few(_techniques, 1, 0)}
}

test_a_technique_names_what_does_it if {
	path := ["chat", "techniques", "subgraph_fusion", "provided_by"]
	found := indicator.findings with input as _declared(json.remove(_complete, [path]))
	found == {finding.too_few(_techniques, 1, 0), finding.missing(array.concat(_root, path))}
}

test_one_model_suffices if {
	indicator.findings == set() with input as _declared(object.union(_complete, {"draft": {}}))
}

_techniques := array.concat(_root, ["chat", "techniques"])

test_undeclared_when_nothing_is_said if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["development", "production", "compression", "first_token_quantization"]

_complete := {
	"chat": {
		"provided_by": "TensorRT-LLM",
		"number_format": "fp8",
		"techniques": {"subgraph_fusion": {"provided_by": "fused kernels"}},
		"unquantized_time_to_first_token_ms": 400,
		"time_to_first_token_ms": 400,
	},
}

_declared(models) := {"capabilities": {"development": {"production": {"compression": {
	"first_token_quantization": models,
}}}}}
