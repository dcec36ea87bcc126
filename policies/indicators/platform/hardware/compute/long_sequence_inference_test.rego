package indicators.platform.hardware.compute.long_sequence_inference_test

import data.indicators.platform.hardware.compute.long_sequence_inference as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _input(_chat(131072))
	indicator.subjects == {array.concat(_root, ["chat"])} with input as _input(_chat(131072))
}

test_unsatisfied_just_below if {
	indicator.findings == {finding.below(_tokens, 131072, 131071)} with input as _input(_chat(131071))
}

test_the_decimal_reading_asks_for_less if {
	indicator.findings == set() with input as _read("decimal", _chat(128000))
	indicator.findings == {finding.below(_tokens, 128000, 127999)} with input as _read("decimal", _chat(127999))
	indicator.findings == {finding.below(_tokens, 131072, 128000)} with input as _read("binary", _chat(128000))
}

test_one_long_workload_is_enough if {
	indicator.findings == set() with input as _input(object.union(_chat(131072), {"other": {"model": "a model"}}))
}

test_unsatisfied_when_a_part_is_missing if {
	every part in ["provided_by", "max_sequence_tokens"] {
		expected := {finding.missing(array.concat(_root, ["chat", part]))}
		chat := object.remove(_chat(131072).chat, [part])
		indicator.findings == expected with input as _input({"chat": chat})
	}
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "compute", "inference_workloads"]

_input(value) := {"capabilities": {"platform": {"hardware": {"compute": {"inference_workloads": value}}}}}

_tokens := array.concat(_root, ["chat", "max_sequence_tokens"])

_read(reading, workloads) := object.union(_input(workloads), {"readings": {"E4": reading}})

_chat(tokens) := {"chat": {"provided_by": "vLLM", "max_sequence_tokens": tokens}}
