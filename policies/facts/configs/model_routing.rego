# METADATA
# title: Requests routed over deployments of a model
# description: |
#   Models of a LiteLLM gateway with two deployments or more at different addresses, and the strategy by which it
#   chooses. Two names of one address are one.
# custom:
#   title_zh: 同一模型多部署间的路由
#   shows: [6.3.1.2.d]
package facts.configs.model_routing

import data.lib.configs
import data.lib.fact
import data.lib.gateways
import data.lib.naming

facts contains fact.of(path, value, places) if {
	some [file, name], found in _groups
	not contains(name, "*")
	nodes := count({one.params.api_base | some one in found})
	nodes > 1
	some key, value in object.union(
		{"provided_by": configs.called("LiteLLM", file), "nodes": nodes},
		_strategy(file),
	)
	places := {one.place | some one in found}
	path := ["inference", "serving", "efficiency", "load_balancing", naming.slug(name), key]
}

unknown contains fact.unknown("how requests are routed is not known", [fact.at(file, _setting)]) if {
	some file in configs.of("litellm")
	fact.undecided(file, _setting)
}

_groups[[one.file, one.name]] contains one if some one in gateways.deployments

_setting := ["router_settings", "routing_strategy"]

_strategy(file) := {} if {
	fact.undecided(file, _setting)
} else := {"strategy": strategy} if {
	strategy := _strategies[object.get(file.body, _setting, "simple-shuffle")]
} else := {}

# source: LiteLLM documentation, routing
_strategies := {
	"simple-shuffle": "random", "least-busy": "least_requests", "latency-based-routing": "latency_weighted",
	"usage-based-routing": "least_tokens", "usage-based-routing-v2": "least_tokens",
}
