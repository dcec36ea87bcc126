package indicators.platform.hardware.compute.long_sequence_training_test

import data.indicators.platform.hardware.compute.long_sequence_training as indicator
import data.lib.finding

test_satisfied_at_the_edge if {
	indicator.findings == set() with input as _input(_training(131072))
	indicator.subjects == {_root} with input as _input(_training(131072))
}

test_unsatisfied_just_below if {
	indicator.findings == {finding.below(_tokens, 131072, 131071)} with input as _input(_training(131071))
}

test_the_decimal_reading_asks_for_less if {
	indicator.findings == set() with input as _read("decimal", _training(128000))
	expected := {finding.below(_tokens, 128000, 127999)}
	indicator.findings == expected with input as _read("decimal", _training(127999))
	indicator.findings == {finding.below(_tokens, 131072, 128000)} with input as _read("binary", _training(128000))
}

test_unsatisfied_when_a_part_is_missing if {
	every part in ["provided_by", "max_sequence_tokens"] {
		expected := {finding.missing(array.concat(_root, [part]))}
		indicator.findings == expected with input as _input(object.remove(_training(131072), [part]))
	}
}

test_undeclared_without_it if {
	indicator.subjects == set() with input as {"capabilities": {}}
	indicator.findings == set() with input as {"capabilities": {}}
}

_root := ["platform", "hardware", "compute", "long_sequence_training"]

_input(value) := {"capabilities": {"platform": {"hardware": {"compute": {"long_sequence_training": value}}}}}

_tokens := array.concat(_root, ["max_sequence_tokens"])

_read(reading, training) := object.union(_input(training), {"readings": {"E4": reading}})

_training(tokens) := {"provided_by": "Megatron-LM", "max_sequence_tokens": tokens}
