# METADATA
# title: What serves models, and which
# description: |
#   The server of each inference workload and the model that it is told to serve. By themselves they show no clause; they
#   complete what other rules read of the same workload.
# custom:
#   title_zh: 推理负载及其模型
#   shows: []
package facts.workloads.inference_workloads

import data.lib.fact
import data.lib.model_servers as servers

facts contains fact.of(_path(server, "provided_by"), servers.provider(server), [servers.place(server)]) if {
	some server in servers.all
}

facts contains fact.of(_path(server, "model"), model.text, [model.place]) if {
	some server in servers.all
	model := servers.model(server)
	count(model.text) <= 300
}

unknown := set()

_path(server, key) := ["platform", "hardware", "compute", "inference_workloads", server.name, key]
