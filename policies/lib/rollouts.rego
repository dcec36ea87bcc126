# METADATA
# title: Versions side by side
# description: |
#   Every object that sends a share of traffic to a new version: its name, what provides it, the share in percent, and
#   where it stands. All of the traffic or none of it is no share. What is a store, a monitor or a web page is left out.
package lib.rollouts

import data.lib.fact
import data.lib.kubernetes
import data.lib.workloads

canaries contains {
	"name": kubernetes.entry(rollout), "by": kubernetes.called("Rollout", rollout), "share": share,
	"place": fact.at(rollout, ["spec", "strategy", "canary", "steps", position, "setWeight"]),
} if {
	some rollout in input.resources.kubernetes.Rollout
	kubernetes.in_group(rollout, "argoproj.io")
	not is_no_service(rollout)
	shares := [[at, step.setWeight] |
		some at, step in rollout.body.spec.strategy.canary.steps
		_is_share(step.setWeight)
	]
	count(shares) > 0
	[position, share] := shares[0]
}

canaries contains {
	"name": kubernetes.entry(service), "by": kubernetes.called("InferenceService", service), "share": share,
	"place": fact.at(service, ["spec", "predictor", "canaryTrafficPercent"]),
} if {
	some service in input.resources.kubernetes.InferenceService
	share := service.body.spec.predictor.canaryTrafficPercent
	_is_share(share)
}

canaries contains {
	"name": kubernetes.entry(ingress), "by": kubernetes.called("Ingress", ingress), "share": share,
	"place": fact.at(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/canary-weight"]),
} if {
	some ingress in input.resources.kubernetes.Ingress
	notes := ingress.body.metadata.annotations
	notes["nginx.ingress.kubernetes.io/canary"] in {"true", true}
	share := kubernetes.count_of(notes["nginx.ingress.kubernetes.io/canary-weight"])
	_is_share(share)
}

canaries contains {
	"name": kubernetes.entry(route), "by": kubernetes.called(kind, route), "share": share,
	"place": fact.at(route, pointer),
} if {
	some [kind, route, pointer, weights] in _weighted
	total := sum(weights)
	share := round((1000 * min(weights)) / total) / 10
	_is_share(share)
}

# Flagger shifts traffic in steps while its checks hold
canaries contains {
	"name": kubernetes.entry(canary), "by": kubernetes.called("Canary", canary), "share": share,
	"place": fact.at(canary, pointer),
} if {
	some canary in input.resources.kubernetes.Canary
	kubernetes.in_group(canary, "flagger.app")
	not canary.body.spec.skipAnalysis == true
	[pointer, share] := _first_step(canary.body.spec.analysis)
	_is_share(share)
}

_first_step(analysis) := [["spec", "analysis", "stepWeight"], analysis.stepWeight] if {
	analysis.stepWeight
} else := [["spec", "analysis", "stepWeights", 0], analysis.stepWeights[0]]

# revisions of a Knative service, and targets of an inference model
canaries contains {
	"name": kubernetes.entry(owner), "by": kubernetes.called(kind, owner), "share": share,
	"place": fact.at(owner, pointer),
} if {
	some [kind, group, pointer, key] in [
		["Service", "serving.knative.dev", ["spec", "traffic"], "percent"],
		["Route", "serving.knative.dev", ["spec", "traffic"], "percent"],
		["InferenceModel", "inference.networking.x-k8s.io", ["spec", "targetModels"], "weight"],
		["SeldonDeployment", "machinelearning.seldon.io", ["spec", "predictors"], "traffic"],
		["Experiment", "mlops.seldon.io", ["spec", "candidates"], "weight"],
		["TrafficSplit", "split.smi-spec.io", ["spec", "backends"], "weight"],
		["TraefikService", "traefik.io", ["spec", "weighted", "services"], "weight"],
	]
	some owner in input.resources.kubernetes[kind]
	kubernetes.in_group(owner, group)
	weights := [target[key] | some target in object.get(owner.body, pointer, []); target[key] > 0]
	count(weights) > 1
	share := round((1000 * min(weights)) / sum(weights)) / 10
	_is_share(share)
}

# resources that divide traffic by weights, of which data says where they stand
canaries contains {
	"name": kubernetes.entry(owner), "by": kubernetes.called(kind, owner), "share": share,
	"place": fact.at(owner, pointer),
} if {
	some key, row in data.knowledge.traffic_weights
	[group, kind] := split(key, "/")
	some owner in input.resources.kubernetes[kind]
	kubernetes.in_group(owner, group)
	some [pointer, targets] in _targets(owner, row)
	weights := [target[row.weight] | some target in targets; target[row.weight] > 0]
	count(weights) > 1
	share := round((1000 * min(weights)) / sum(weights)) / 10
	_is_share(share)
}

_targets(owner, row) := [[array.concat(array.concat(row.rules, [position]), row.targets), targets] |
	some position, rule in object.get(owner.body, row.rules, [])
	targets := object.get(rule, row.targets, [])
] if {
	row.rules
} else := [[row.targets, object.get(owner.body, row.targets, [])]]

# a mapping of Emissary takes its share, and what is left goes to the one without
canaries contains {
	"name": kubernetes.entry(mapping), "by": kubernetes.called("Mapping", mapping), "share": mapping.body.spec.weight,
	"place": fact.at(mapping, ["spec", "weight"]),
} if {
	some mapping in input.resources.kubernetes.Mapping
	kubernetes.in_group(mapping, "getambassador.io")
	_is_share(mapping.body.spec.weight)
}

# a route of OpenShift has one target, and others beside it
canaries contains {
	"name": kubernetes.entry(route), "by": kubernetes.called("Route", route), "share": share,
	"place": fact.at(route, ["spec", "alternateBackends"]),
} if {
	some route in input.resources.kubernetes.Route
	kubernetes.in_group(route, "route.openshift.io")
	weights := [object.get(target, "weight", 100) |
		some target in array.concat([route.body.spec.to], route.body.spec.alternateBackends)
		object.get(target, "weight", 100) > 0
	]
	count(weights) > 1
	share := round((1000 * min(weights)) / sum(weights)) / 10
	_is_share(share)
}

# groups of targets that an annotation gives to a balancer of AWS
canaries contains {
	"name": kubernetes.entry(ingress), "by": kubernetes.called("Ingress", ingress), "share": share,
	"place": fact.at(ingress, ["metadata", "annotations", name]),
} if {
	some ingress in input.resources.kubernetes.Ingress
	some name, text in ingress.body.metadata.annotations
	startswith(name, "alb.ingress.kubernetes.io/actions.")
	json.is_valid(text)
	weights := [group.weight | some group in json.unmarshal(text).forwardConfig.targetGroups; group.weight > 0]
	count(weights) > 1
	share := round((1000 * min(weights)) / sum(weights)) / 10
	_is_share(share)
}

# a splitter of KServe sends each request to one of its steps
canaries contains {
	"name": kubernetes.entry(graph), "by": kubernetes.called("InferenceGraph", graph), "share": share,
	"place": fact.at(graph, ["spec", "nodes", name]),
} if {
	some graph in input.resources.kubernetes.InferenceGraph
	some name, node in graph.body.spec.nodes
	node.routerType == "Splitter"
	weights := [step.weight | some step in node.steps; step.weight > 0]
	count(weights) > 1
	share := round((1000 * min(weights)) / sum(weights)) / 10
	_is_share(share)
}

# weights of several backends of one rule
_weighted := array.concat(
	[[kind, route, ["spec", "rules", position], weights] |
		some kind in ["HTTPRoute", "GRPCRoute", "AIGatewayRoute"]
		some route in input.resources.kubernetes[kind]
		some position, rule in route.body.spec.rules
		weights := [object.get(backend, "weight", 1) | some backend in rule.backendRefs]
		count([backend | some backend in rule.backendRefs; is_number(backend.weight)]) > 0
		count(weights) > 1
	],
	[["VirtualService", route, ["spec", "http", position], weights] |
		some route in input.resources.kubernetes.VirtualService
		some position, rule in route.body.spec.http
		weights := [object.get(backend, "weight", 0) | some backend in rule.route]
		count(weights) > 1
		sum(weights) > 0
	],
)

_is_share(share) if {
	is_number(share)
	share > 0
	share < 100
}

# whether what is rolled out is a store or a monitor
is_no_service(rollout) if {
	some workload in workloads.all
	workload.owner.id == rollout.id
	workload.role in {"data", "monitoring"}
}
