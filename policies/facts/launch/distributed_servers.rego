# METADATA
# title: Models that are served on several devices
# description: |
#   Tensor or pipeline parallelism above 1 of one instance. On how many nodes it is spread is known only where the
#   command says so; copies of a model are no distributed inference.
# custom:
#   title_zh: 多设备提供服务的模型
#   shows: [6.1.3.3.d]
package facts.launch.distributed_servers

import data.lib.fact
import data.lib.served_commands

facts contains fact.of(_path(server, "provided_by"), server.name, places) if {
	some server in served_commands.servers
	places := _places(server)
	count(places) > 0
}

facts contains found if {
	some server in served_commands.servers
	places := _places(server)
	count(places) > 0
	nodes := _nodes(server)
	devices := served_commands.size(server, "tensor") * served_commands.size(server, "pipeline")
	devices % nodes == 0
	some [key, value] in [["nodes", nodes], ["devices_per_node", devices / nodes]]
	found := fact.of(_path(server, key), value, places)
}

unknown contains fact.unknown("number of devices is not known", [place]) if {
	some name in ["tensor", "pipeline"]
	some place in served_commands.open(name)
}

_places(server) := [fact.at(server.resource, told.pointer) |
	some name in ["tensor", "pipeline"]
	told := served_commands.setting(server, name)
	is_number(told.value)
	told.value > 1
]

_nodes(server) := served_commands.setting(server, "nodes").value if is_number(served_commands.setting(server, "nodes").value)

_nodes(server) := 1 if {
	server.program == "vllm"
	served_commands.told(server, "distributed-executor-backend") == "mp"
	not served_commands.setting(server, "nodes")
}

# without --nnodes SGLang runs on one node, and TGI knows no other
_nodes(server) := 1 if {
	server.program in {"sglang", "tgi"}
	not served_commands.setting(server, "nodes")
	not served_commands.is_open(server, "nodes")
}

_path(server, key) := [
	"platform", "overall", "parallelism", "distributed_inference",
	served_commands.entry(server), key,
]
