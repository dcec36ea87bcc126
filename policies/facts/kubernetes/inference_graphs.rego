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

unknown := set()

_parts(node) := ({"sequential_calls" | node.routerType == "Sequence"; count(node.steps) > 1} | {"branch_selection" |
	node.routerType == "Switch"
}) | {"conditions" |
	some step in node.steps
	step.condition != ""
}
