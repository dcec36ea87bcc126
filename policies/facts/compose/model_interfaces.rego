# METADATA
# title: Interfaces of model servers in compose projects
# description: |
#   A server of models, or a gateway before some, shows an interface if its port is published. One that only other
#   services of the project reach is not offered to customers by itself.
# custom:
#   title_zh: compose 项目中模型服务的接口
#   shows: [6.3.1.1.b]
package facts.compose.model_interfaces

import data.lib.compose
import data.lib.fact
import data.lib.model_servers as servers

facts contains fact.of(array.concat(path, [leaf]), value, [found.place, fact.at(found.service, ["ports"])]) if {
	some category in ["inference_engine", "inference_gateway"]
	some found in compose.of(category)
	data.knowledge.products[found.product].api
	_serves(category, found.service)
	compose.is_published(found.service)
	path := ["inference", "serving", "deployment", "interfaces", found.name]
	some leaf, value in {"provided_by": _provider(found), "kind": "api"}
}

unknown contains fact.unknown("whether the server's port is published is not known", [fact.at(found.service, ["ports"])]) if {
	some category in ["inference_engine", "inference_gateway"]
	some found in compose.of(category)
	fact.undecided(found.service, ["ports"])
}

unknown contains fact.unknown("what the service runs is not known", [fact.at(service, ["image"])]) if {
	some service in compose.running
	fact.undecided(service, ["image"])
	not service.body.image
}

# the image of an engine may also run a client, a benchmark or a download
_serves("inference_gateway", _)

_serves("inference_engine", service) if {
	some server in servers.all
	server.workload.owner.id == service.id
}

_provider(found) := concat(", ", [found.provided_by, data.knowledge.products[found.product].api])
