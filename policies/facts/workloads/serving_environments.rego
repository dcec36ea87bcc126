# METADATA
# title: Models that run in containers
# description: Each model server of a cluster runs in a container of the image that it names.
# custom:
#   title_zh: 在容器中运行的模型
#   shows: [6.2.2.6.b]
package facts.workloads.serving_environments

import data.lib.fact
import data.lib.model_servers as servers

facts contains found if {
	some server in servers.all
	some key, value in {"provided_by": servers.provider(server), "kind": "container"}
	path := ["development", "production", "deployment", "deployments", server.name, "environment", key]
	found := fact.of(path, value, [servers.place(server)])
}

unknown := set()
