# METADATA
# title: Graphs of model services
# description: |
#   What an InferenceGraph of KServe lets follow what: a Sequence calls one service after the other, a Switch chooses by
#   conditions. A Splitter or an Ensemble alone has neither.
# custom:
#   title_zh: 模型服务的调用图
#   shows: [6.3.1.1.f]
package facts.kubernetes.inference_graphs

import data.lib.fact
import data.lib.kubernetes

facts contains fact.of(path, kubernetes.called("InferenceGraph", graph), [fact.at(graph, ["spec", "nodes", name])]) if {
	some graph in input.resources.kubernetes.InferenceGraph
	some name, node in graph.body.spec.nodes
	count(node.steps) > 0
	some part in _parts(node)
	path := ["inference", "serving", "deployment", "orchestration", "control_flow", part, "provided_by"]
}

# OPEA's connector has the same form
facts contains fact.of(path, kubernetes.called("GMConnector", graph), [fact.at(graph, ["spec", "nodes", name])]) if {
	some graph in input.resources.kubernetes.GMConnector
	kubernetes.in_group(graph, "gmc.opea.io")
	some name, node in graph.body.spec.nodes
	some part in _parts(node)
	path := array.concat(_root, [part, "provided_by"])
}

# a step of a pipeline of Seldon takes what another one gives
facts contains fact.of(array.concat(_root, ["sequential_calls", "provided_by"]), kubernetes.called("Pipeline", pipeline), [place]) if {
	some pipeline in input.resources.kubernetes.Pipeline
	kubernetes.in_group(pipeline, "mlops.seldon.io")
	some position, step in pipeline.body.spec.steps
	count(step.inputs) > 0
	place := fact.at(pipeline, ["spec", "steps", position, "inputs"])
}

# a step that runs only once another one has decided
facts contains fact.of(array.concat(_root, [part, "provided_by"]), kubernetes.called("Pipeline", pipeline), [place]) if {
	some pipeline in input.resources.kubernetes.Pipeline
	kubernetes.in_group(pipeline, "mlops.seldon.io")
	some position, step in pipeline.body.spec.steps
	count(step.triggers) > 0
	some part in ["conditions", "branch_selection"]
	place := fact.at(pipeline, ["spec", "steps", position, "triggers"])
}

facts contains fact.of(array.concat(_root, [part, "provided_by"]), kubernetes.called("SeldonDeployment", graph), [place]) if {
	some graph in input.resources.kubernetes.SeldonDeployment
	some position, predictor in graph.body.spec.predictors
	[path, node] := walk(predictor.graph)
	count(node.children) > 0
	part := {"ROUTER": "branch_selection"}[node.type]
	place := fact.at(graph, array.concat(["spec", "predictors", position, "graph"], path))
}

facts contains fact.of(array.concat(_root, ["sequential_calls", "provided_by"]), kubernetes.called("SeldonDeployment", graph), [place]) if {
	some graph in input.resources.kubernetes.SeldonDeployment
	some position, predictor in graph.body.spec.predictors
	[path, node] := walk(predictor.graph)
	count(node.children) > 0
	not _chooses(node)
	place := fact.at(graph, array.concat(["spec", "predictors", position, "graph"], path))
}

unknown := set()

_root := ["inference", "serving", "deployment", "orchestration", "control_flow"]

_chooses(node) if node.type in {"ROUTER", "COMBINER"}

_parts(node) := ({"sequential_calls" | node.routerType == "Sequence"; count(node.steps) > 1} | {"branch_selection" |
	node.routerType == "Switch"
}) | {"conditions" |
	some step in node.steps
	step.condition != ""
}
