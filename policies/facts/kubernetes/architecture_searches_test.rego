package facts.kubernetes.architecture_searches_test

import data.facts.kubernetes.architecture_searches as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_an_experiment_that_searches_the_architecture if {
	_shown(_experiment({
		"algorithm": {"algorithmName": "enas"},
		"nasConfig": {
			"graphConfig": {"numLayers": 8},
			"operations": [{"operationType": "convolution"}, {"operationType": "reduction"}],
		},
	})) == {
		["design.architecture_search.backbone.provided_by", "Katib (Experiment ml/chat)"],
		["design.architecture_search.modules.convolution.provided_by", "Katib (Experiment ml/chat)"],
		["design.architecture_search.modules.reduction.provided_by", "Katib (Experiment ml/chat)"],
	}
	_shown(_experiment({"algorithm": {"algorithmName": "darts"}})) == set()
}

test_a_search_of_hyperparameters_is_none if {
	_shown(_experiment({"nasConfig": {"graphConfig": {"numLayers": 8}}})) == set()
}

_shown(experiment) := shown if {
	shown := given.values(rule.facts) with input as given.kubernetes([experiment])
}

_experiment(changes) := made.manifest("kubeflow.org/v1beta1", "Experiment", object.union(
	{
		"algorithm": {"algorithmName": "tpe"},
		"objective": {"objectiveMetricName": "loss"},
		"maxTrialCount": 12,
		"parameters": [
			{"name": "lr", "feasibleSpace": {"min": "0.01", "max": "0.05", "distribution": "logUniform"}},
			{"name": "optimizer", "feasibleSpace": {"list": ["sgd", "adam"]}},
		],
	},
	changes,
))
