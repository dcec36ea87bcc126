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

test_a_connector_of_opea_has_the_same_form if {
	_of("gmc.opea.io/v1alpha3", "GMConnector", {"nodes": {"root": {"routerType": "Sequence", "steps": [{"name": "Embedding"}, {"name": "Llm"}]}}}) == {"sequential_calls"}
}

test_pipelines_and_graphs_of_seldon if {
	_of("mlops.seldon.io/v1alpha1", "Pipeline", {"steps": [{"name": "a"}, {"name": "b", "inputs": ["a"]}]}) == {"sequential_calls"}
	_of("mlops.seldon.io/v1alpha1", "Pipeline", {"steps": [{"name": "a"}]}) == set()
	_of("machinelearning.seldon.io/v1", "SeldonDeployment", {"predictors": [{"graph": {"type": "ROUTER", "children": [{}, {}]}}]}) == {"branch_selection"}
	_of("machinelearning.seldon.io/v1", "SeldonDeployment", {"predictors": [{"graph": {"type": "MODEL", "children": []}}]}) == set()
}

_of(version, kind, spec) := {fact.path[5] |
	some fact in rule.facts with input as given.kubernetes([{"apiVersion": version, "kind": kind, "metadata": {"name": "g"}, "spec": spec}])
}
