package facts.kubernetes.hyperparameter_searches_test

import data.facts.kubernetes.hyperparameter_searches as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_an_experiment_with_what_it_tries if {
	_shown(_experiment({})) == {
		["training.hyperparameter_searches.chat.provided_by", "Katib (Experiment ml/chat)"],
		["training.hyperparameter_searches.chat.algorithm", "tpe"],
		["training.hyperparameter_searches.chat.objective_metric", "loss"],
		["training.hyperparameter_searches.chat.parameters.lr.search_space", "0.01 to 0.05, logUniform"],
		["training.hyperparameter_searches.chat.parameters.optimizer.search_space", "sgd, adam"],
	}
}

test_a_range_without_a_distribution if {
	ranged := _experiment({"parameters": [{"name": "lr", "feasibleSpace": {"min": 1, "max": 3}}]})
	["training.hyperparameter_searches.chat.parameters.lr.search_space", "1 to 3"] in _shown(ranged)
}

test_what_searches_nothing if {
	_shown(_experiment({"maxTrialCount": 1})) == set()
	_shown(_experiment({"parameters": [{"name": "lr", "feasibleSpace": {"min": "0.01", "max": "0.01"}}]})) == set()
	_shown(_experiment({"parameters": [{"name": "optimizer", "feasibleSpace": {"list": ["sgd"]}}]})) == set()
	_shown(object.union(_experiment({}), {"apiVersion": "chaos.example/v1"})) == set()
}

test_an_experiment_that_searches_the_architecture_is_another_thing if {
	_shown(_experiment({"algorithm": {"algorithmName": "darts"}})) == set()
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
