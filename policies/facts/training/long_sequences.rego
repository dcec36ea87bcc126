# METADATA
# title: Sequence lengths of training configurations
# description: |
#   The longest sequence that a configuration trains with: one that every sample is filled to, or one whose parts are
#   spread over devices. A length at which samples are only cut says nothing of how long they are.
# custom:
#   title_zh: 训练配置的序列长度
#   shows: [6.1.1.1.g]
package facts.training.long_sequences

import data.lib.fact
import data.lib.training

# one figure for the platform: the longest
facts contains fact.of(array.concat(_root, ["max_sequence_tokens"]), _longest, places) if {
	some length in _lengths
	length.value == _longest
	places := [fact.at(length.resource, length.pointer)]
}

# what trains with long sequences is told of a long one only: a short figure must not stand behind a name
facts contains fact.of(array.concat(_root, ["provided_by"]), training.provider(length.framework), places) if {
	some length in _lengths
	length.value == _longest
	_longest >= 128000
	places := [fact.at(length.resource, length.pointer)]
}

unknown contains fact.unknown("sequence length is not known", [place]) if {
	some place in training.open("sequence_tokens")
}

_root := ["platform", "hardware", "compute", "long_sequence_training"]

_longest := max([length.value | some length in _lengths])

_lengths := [length |
	some length in training.above("sequence_tokens", 0)
	floor(length.value) == length.value
	_is_filled(length)
]

_is_filled(length) if length.framework in {"neox", "megatron", "megatron_command", "nemo_command", "flagscale"}

# LLM Foundry joins the samples of a plain text
_is_filled(length) if {
	length.framework == "composer"
	length.resource.body.train_loader.name == "text"
}

_is_filled(length) if training.of(length.framework, length.resource, "packing") == true

_is_filled(length) if training.of(length.framework, length.resource, "context") > 1
