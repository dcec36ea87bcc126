package facts.kubernetes.inference_graphs_test

import data.facts.kubernetes.inference_graphs as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_what_a_graph_lets_follow if {
	_parts == {"sequential_calls"} with input as _graph({"routerType": "Sequence", "steps": [{}, {}]})
	_parts == {"branch_selection", "conditions"} with input as _graph({"routerType": "Switch", "steps": [{"condition": "x==1"}]})
}

test_none_from_a_splitter_an_empty_node_or_a_single_step if {
	_parts == set() with input as _graph({"routerType": "Splitter", "steps": [{"weight": 50}, {"weight": 50}]})
	_parts == set() with input as _graph({"routerType": "Switch", "steps": []})
	_parts == set() with input as _graph({"routerType": "Sequence", "steps": [{}]})
}

_parts := {split(path, ".")[3] | some [path, _] in given.values(rule.facts)}

_graph(node) := given.kubernetes([made.manifest("serving.kserve.io/v1alpha1", "InferenceGraph", {"nodes": {"root": node}})])
