# METADATA
# title: Sequence lengths of served models
# description: |
#   The longest sequence that a server is told to take. What it takes from the model is not known.
# custom:
#   title_zh: 服务模型的序列长度
#   shows: [6.1.1.1.h]
package facts.launch.served_sequences

import data.lib.fact
import data.lib.served_commands

facts contains fact.of(_path(length, "max_sequence_tokens"), length.tokens, length.places) if some length in _lengths

# what serves is told of a long sequence only: a short figure must not stand behind a name
facts contains fact.of(_path(length, "provided_by"), length.server.name, length.places) if {
	some length in _lengths
	length.tokens >= 128000
}

unknown contains fact.unknown("longest sequence is not known", [place]) if some place in served_commands.open("sequence_tokens")

_lengths contains {"server": server, "tokens": tokens, "places": [fact.at(server.resource, told.pointer)]} if {
	some server in served_commands.servers
	told := served_commands.setting(server, "sequence_tokens")
	tokens := _tokens(told.value)
	tokens > 0
}

_path(length, key) := [
	"platform", "hardware", "compute", "inference_workloads",
	served_commands.entry(length.server), key,
]

_tokens(value) := value if {
	is_number(value)
	floor(value) == value
}

# vLLM reads 128k as 128000, and 128K as 131072
_tokens(value) := round(to_number(trim_right(value, "kKmM")) * scale) if {
	is_string(value)
	scale := {"k": 1000, "K": 1024, "m": 1000000, "M": 1048576}[substring(value, count(value) - 1, 1)]
	every character in split(trim_right(value, "kKmM"), "") {
		contains("0123456789.", character)
	}
}
