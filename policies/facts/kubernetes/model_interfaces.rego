# METADATA
# title: Interfaces of model servers
# description: |
#   A model server, or a gateway of inference traffic, whose API is known, with a Service that reaches it; KServe and Ray
#   Serve make theirs themselves. A server that nothing reaches offers no interface.
# custom:
#   title_zh: 模型服务的接口
#   shows: [6.3.1.1.b]
package facts.kubernetes.model_interfaces

import data.lib.fact
import data.lib.kubernetes
import data.lib.model_servers as servers
import data.lib.naming
import data.lib.services
import data.lib.serving_resources
import data.lib.workloads

facts contains found if {
	some [name, by, places] in _interfaces
	some key, value in {"provided_by": by, "kind": "api"}
	found := fact.of(["inference", "serving", "deployment", "interfaces", name, key], value, places)
}

unknown := set()

_interfaces contains [server.name, by, [servers.place(server), fact.at(reaching[0], [])]] if {
	some server in servers.all
	by := _by(server)
	reaching := services.of(server.workload.owner, server.template)
	count(reaching) > 0
}

_interfaces contains [server.name, servers.provider(server), [servers.place(server)]] if {
	some server in servers.all
	_is_reached(server.workload)
}

_interfaces contains [kubernetes.entry(service), kubernetes.called("RayService", service), [fact.at(service, ["spec", "serveConfigV2"])]] if {
	some service in input.resources.kubernetes.RayService
	contains(service.body.spec.serveConfigV2, "import_path")
}

_interfaces contains [naming.slug(workload.owner.name), by, [place, fact.at(reaching[0], [])]] if {
	some workload in workloads.of_role("gateway")
	some template in workload.templates
	some container in template.containers
	row := data.knowledge.products[container.product]
	by := concat("", [row.api, " of ", row.name, " (", workload.called, ")"])
	reaching := services.of(workload.owner, template)
	count(reaching) > 0
	place := fact.at(workload.owner, array.concat(container.pointer, ["image"]))
}

# the operator makes what reaches it
_is_reached(workload) if workload.kind == "InferenceService"

_is_reached(workload) if serving_resources.is_reached(workload.owner)

_by(server) := concat("", [data.knowledge.products[server.product].api, " of ", servers.provider(server)])

_by(server) := servers.provider(server) if {
	server.product == "custom"
	_is_told_a_model(server)
}

_is_told_a_model(server) if workloads.serves(server.words)

_is_told_a_model(server) if servers.model(server).text != ""
