# METADATA
# title: Balancers over replicas of a model
# description: |
#   A Service or a router of inference traffic in front of two or more replicas of one model. Two models with a replica
#   each give a router nothing to balance, and a proxy of addresses that are kept elsewhere may balance others. A router
#   says its strategy; a Service has none that looks at the traffic, and a headless one does not balance.
# custom:
#   title_zh: 模型副本的负载均衡
#   shows: [6.3.1.2.d]
package facts.workloads.load_balancing

import data.lib.commands
import data.lib.counts
import data.lib.fact
import data.lib.kubernetes
import data.lib.model_servers as servers
import data.lib.naming
import data.lib.services
import data.lib.serving_resources
import data.lib.workloads

facts contains found if {
	some server in servers.all
	replicas := servers.replicas(server)
	replicas > 1
	reaching := [service |
		some service in services.of(server.workload.owner, server.template)
		object.get(service.body.spec, "clusterIP", "") != "None"
	]
	count(reaching) > 0
	by := kubernetes.called("Service", reaching[0])
	some key, value in {"provided_by": by, "nodes": replicas}
	found := fact.of(_path(server.name, key), value, array.concat(_sizes(server), [fact.at(reaching[0], [])]))
}

# an operator puts a balancer before the replicas of its resource
facts contains found if {
	some server in servers.all
	row := serving_resources.row(server.workload.owner)
	serving_resources.is_reached(server.workload.owner)
	replicas := max([servers.replicas(server), counts.whole(object.get(server.workload.owner.body, object.get(row, ["bounds", "least"], ["none"]), 0))])
	replicas > 1
	some key, value in {"provided_by": servers.provider(server), "nodes": replicas}
	places := [fact.at(server.workload.owner, row.replicas)]
	found := fact.of(_path(server.name, key), value, places)
}

# a pool of servers whose members an endpoint picker chooses from
facts contains found if {
	some pool in input.resources.kubernetes.InferencePool
	startswith(pool.body.apiVersion, "inference.networking.")
	selector := object.get(pool.body.spec.selector, "matchLabels", pool.body.spec.selector)
	count(selector) > 0
	members := [server |
		some server in servers.all
		server.workload.owner.source == pool.source
		object.union(server.template.labels, selector) == server.template.labels
	]
	replicas := sum([servers.replicas(server) | some server in members])
	replicas > 1
	some key, value in {"provided_by": kubernetes.called("InferencePool", pool), "nodes": replicas}
	places := array.concat([fact.at(pool, ["spec"])], [place | some server in members; some place in _sizes(server)])
	found := fact.of(_path(kubernetes.entry(pool), key), value, places)
}

# a router finds the servers of its source by itself
facts contains found if {
	some router in _routers
	some name, backends in _backends[[router.workload.owner.source, kubernetes.namespace(router.workload.owner)]]
	replicas := sum([servers.replicas(server) | some server in backends])
	replicas > 1
	some key, value in object.union(
		{"provided_by": router.workload.called, "nodes": replicas},
		{"strategy": strategy | strategy := router.strategy},
	)
	places := array.concat([place | some server in backends; some place in _sizes(server)], router.places)
	found := fact.of(_path(naming.below(router.workload.owner.name, name), key), value, places)
}

unknown := set()

# the servers of a namespace by model
_backends[[server.workload.owner.source, kubernetes.namespace(server.workload.owner)]][name] contains server if {
	some server in servers.all
	name := naming.slug(servers.model(server).text)
}

_routers := [object.union(router, _strategy(router.options)) |
	some workload in workloads.of_role("gateway")
	some template in workload.templates
	some container in template.containers
	data.knowledge.products[container.product].finds_servers == true
	options := commands.options(commands.words(workload.owner, container))
	router := {
		"workload": workload,
		"options": options,
		"places": array.concat([fact.at(workload.owner, [])], commands.places(options, {"routing-logic"})),
	}
]

_strategy(options) := {"strategy": strategy} if {
	strategy := _strategies[commands.value(options, {"routing-logic", "policy"})]
} else := {}

# source: vLLM production stack, router arguments
_strategies := {
	"roundrobin": "round_robin", "session": "source_hash", "prefixaware": "prefix_cache_and_load",
	"kvaware": "kv_cache_utilisation",
}

_sizes(server) := [fact.at(server.workload.owner, ["spec", "replicas"])]

_path(name, key) := ["inference", "serving", "efficiency", "load_balancing", name, key]
