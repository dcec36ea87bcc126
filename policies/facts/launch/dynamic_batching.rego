# METADATA
# title: Servers that batch by load
# description: |
#   The largest batch that a server with continuous batching is told to make, in requests or, without these, in
#   tokens; one request at a time is no batch.
# custom:
#   title_zh: 按负载批处理的服务
#   shows: [6.2.2.6.c]
package facts.launch.dynamic_batching

import data.lib.fact
import data.lib.served_commands

facts contains found if {
	some server in served_commands.servers
	told := served_commands.setting(server, "batch")
	is_number(told.value)
	told.value > 1
	some [key, value] in [["provided_by", server.name], ["maximum_batch_size", told.value]]
	path := ["development", "production", "deployment", "deployments", served_commands.entry(server), "dynamic_batching", key]
	found := fact.of(path, value, [fact.at(server.resource, told.pointer)])
}

facts contains fact.of(path, server.name, [fact.at(server.resource, told.pointer)]) if {
	some server in served_commands.servers
	not served_commands.setting(server, "batch")
	not served_commands.is_open(server, "batch")
	told := served_commands.setting(server, "batch_tokens")
	is_number(told.value)
	told.value > 1
	path := ["development", "production", "deployment", "deployments", served_commands.entry(server), "dynamic_batching", "provided_by"]
}

unknown contains fact.unknown("largest batch is not known", [place]) if some place in served_commands.open("batch")
