# METADATA
# title: Experiments that search hyperparameters
# description: |
#   A Katib Experiment with its algorithm, the metric of its objective, and what it tries of each parameter. One that tries
#   a single value of everything, or makes one trial, searches nothing; with ENAS or DARTS it searches an architecture.
# custom:
#   title_zh: 超参数搜索实验
#   shows: [6.2.2.2.d]
package facts.kubernetes.hyperparameter_searches

import data.lib.counts
import data.lib.fact
import data.lib.kubernetes
import data.lib.naming

facts contains found if {
	some experiment in _experiments
	not _searches_architecture(experiment)
	counts.whole(object.get(experiment.body.spec, "maxTrialCount", 2)) > 1
	spaces := [[naming.slug(parameter.name), space, ["spec", "parameters", position]] |
		some position, parameter in experiment.body.spec.parameters
		space := _space(parameter.feasibleSpace)
	]
	count(spaces) > 0
	some [keys, value, pointer] in array.concat(
		[
			[["provided_by"], _by(experiment), ["spec"]],
			[["algorithm"], experiment.body.spec.algorithm.algorithmName, ["spec", "algorithm", "algorithmName"]],
			[
				["objective_metric"], experiment.body.spec.objective.objectiveMetricName,
				["spec", "objective", "objectiveMetricName"],
			],
		],
		[[["parameters", name, "search_space"], space, pointer] | some [name, space, pointer] in spaces],
	)
	path := ["development", "production", "training", "hyperparameter_searches", kubernetes.entry(experiment)]
	found := fact.of(array.concat(path, keys), value, [fact.at(experiment, pointer)])
}

unknown := set()

_experiments := [experiment |
	some experiment in input.resources.kubernetes.Experiment
	kubernetes.in_group(experiment, "kubeflow.org")
]

# source: Katib documentation, neural architecture search
_searches_architecture(experiment) if experiment.body.spec.algorithm.algorithmName in {"enas", "darts"}

# what is tried, where it is more than one value
_space(feasible) := concat(", ", values) if {
	values := [text | some value in feasible.list; text := _text(value)]
	count(values) > 1
}

_space(feasible) := concat("", array.concat([_text(feasible.min), " to ", _text(feasible.max)], _distribution(feasible))) if {
	not feasible.list
	to_number(_text(feasible.min)) < to_number(_text(feasible.max))
}

_text(value) := value if is_string(value)

_text(value) := json.marshal(value) if not is_string(value)

_distribution(feasible) := [", ", feasible.distribution] if {
	is_string(feasible.distribution)
} else := []

_by(experiment) := concat("", ["Katib (", kubernetes.called("Experiment", experiment), ")"])
