# METADATA
# title: Sweeps of Weights & Biases
# description: |
#   Sweeps with a metric, and parameters of which more than one value is tried. Without a metric nothing judges the
#   trials.
# custom:
#   title_zh: Weights & Biases 超参数搜索
#   shows: [6.2.2.2.d]
package facts.configs.sweeps

import data.lib.configs
import data.lib.fact
import data.lib.naming

facts contains fact.of(path, value, [fact.at(file, pointer)]) if {
	some file in configs.of("wandb_sweep")
	file.body.metric.name != ""
	tried := _tried(file.body)
	count(tried) > 0
	some [keys, value, pointer] in array.concat(
		[
			[["provided_by"], configs.called("W&B sweep", file), []],
			[["algorithm"], _algorithms[file.body.method], ["method"]],
			[["objective_metric"], file.body.metric.name, ["metric", "name"]],
		],
		[[["parameters", naming.slug(name), "search_space"], space, ["parameters", name]] | some name, space in tried],
	)
	path := array.concat(
		["development", "production", "training", "hyperparameter_searches", naming.slug(file.name)],
		keys,
	)
}

unknown contains fact.unknown("the metric of a sweep is not known", [fact.at(file, ["metric", "name"])]) if {
	some file in configs.of("wandb_sweep")
	fact.undecided(file, ["metric", "name"])
}

# source: Weights & Biases documentation, sweep configuration
_algorithms := {"bayes": "Bayesian optimisation", "random": "random search", "grid": "grid search"}

_tried(body) := {name: space |
	some name, parameter in body.parameters
	space := substring(_space(parameter), 0, 300)
}

_space(parameter) := concat(", ", [_text(value) | some value in parameter.values]) if {
	count({value | some value in parameter.values}) > 1
} else := concat("", [_text(parameter.min), " to ", _text(parameter.max), _shape(parameter)]) if {
	parameter.min < parameter.max
} else := substring(_shape(parameter), 2, -1) if {
	parameter.sigma > 0
}

_shape(parameter) := concat("", [", ", parameter.distribution]) if {
	is_string(parameter.distribution)
} else := ""

_text(value) := value if is_string(value)

_text(value) := json.marshal(value) if not is_string(value)
