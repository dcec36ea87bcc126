# METADATA
# title: Model servers that batch by load
# description: |
#   The largest batch that a server with continuous batching is told to make, in requests or, without these, in tokens; one
#   request at a time is no batch.
# custom:
#   title_zh: 推理服务的动态组批
#   shows: [6.2.2.6.c]
package facts.workloads.serving_batches

import data.lib.fact
import data.lib.model_servers as servers

facts contains found if {
	some server in servers.all
	size := servers.figure(server, "batch")
	size > 1
	some key, value in {"provided_by": servers.provider(server), "maximum_batch_size": size}
	path := ["development", "production", "deployment", "deployments", server.name, "dynamic_batching", key]
	found := fact.of(path, value, servers.places(server, "batch"))
}

facts contains fact.of(path, servers.provider(server), servers.places(server, "batch_tokens")) if {
	some server in servers.all
	not servers.places(server, "batch")[0]
	servers.figure(server, "batch_tokens") > 1
	path := ["development", "production", "deployment", "deployments", server.name, "dynamic_batching", "provided_by"]
}

unknown contains fact.unknown("the largest batch is not known", servers.places(server, "batch")) if {
	some server in servers.all
	servers.is_open(server, "batch")
}
