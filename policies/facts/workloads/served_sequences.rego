# METADATA
# title: Sequence lengths that servers are told
# description: |
#   The longest sequence in the options of a model server, or of a runtime that a platform serves by, as it is written
#   there; the policy compares it.
# custom:
#   title_zh: 推理服务设定的序列长度
#   shows: [6.1.1.1.h]
package facts.workloads.served_sequences

import data.lib.fact
import data.lib.model_servers as servers
import data.lib.runtimes

facts contains fact.of(_path(server, "max_sequence_tokens"), tokens, servers.places(server, "sequence_tokens")) if {
	some server in array.concat(servers.all, runtimes.all)
	tokens := servers.figure(server, "sequence_tokens")
	tokens >= 1
}

unknown contains fact.unknown("the longest sequence is not known", servers.places(server, "sequence_tokens")) if {
	some server in servers.all
	servers.is_open(server, "sequence_tokens")
}

_path(server, key) := ["platform", "hardware", "compute", "inference_workloads", server.name, key]
