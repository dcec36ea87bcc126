# METADATA
# title: Models that are served on several devices
# description: |
#   Tensor or pipeline parallelism above 1 of one server, on how many nodes it runs, and how many devices it has on each.
#   Replicas of a server on one device each are no distributed inference, and a size of 1 is left out.
# custom:
#   title_zh: 跨多设备的模型服务
#   shows: [6.1.3.3.d]
package facts.workloads.distributed_servers

import data.lib.fact
import data.lib.model_servers as servers

facts contains fact.of(_path(server, "provided_by"), servers.provider(server), _places(server)) if some server in _split

facts contains fact.of(_path(server, "nodes"), nodes, _places(server)) if {
	some server in _split
	nodes := servers.nodes(server)
	nodes >= 1
}

facts contains fact.of(_path(server, "devices_per_node"), devices / nodes, _places(server)) if {
	some server in _split
	nodes := servers.nodes(server)
	devices := servers.split_over(server)
	devices % nodes == 0
	devices / nodes > 1
}

unknown contains fact.unknown("over how many devices a model is served is not known", [place]) if {
	some server in servers.all
	some dimension in ["tensor", "pipeline"]
	servers.is_open(server, dimension)
	some place in servers.places(server, dimension)
}

_split := [server | some server in servers.all; servers.split_over(server) > 1]

_places(server) := [place |
	some dimension in ["tensor", "pipeline"]
	servers.figure(server, dimension) > 1
	some place in servers.places(server, dimension)
]

_path(server, key) := ["platform", "overall", "parallelism", "distributed_inference", server.name, key]
