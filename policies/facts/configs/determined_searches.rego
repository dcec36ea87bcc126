# METADATA
# title: Hyperparameter searches of Determined AI
# description: |
#   Experiments whose searcher runs several trials and compares them by a metric, with hyperparameters that are given as
#   ranges or choices. One trial searches nothing, and a constant is no range.
# custom:
#   title_zh: Determined AI 超参数搜索
#   shows: [6.2.2.2.d]
package facts.configs.determined_searches

import data.lib.configs
import data.lib.fact
import data.lib.naming

facts contains fact.of(path, value, [fact.at(file, pointer)]) if {
	some file in configs.of("determined_experiment")
	searcher := file.body.searcher
	algorithm := _algorithms[searcher.name]
	not searcher.max_trials == 1
	searcher.metric != ""
	tried := _tried(file.body.hyperparameters)
	count(tried) > 0
	some [keys, value, pointer] in array.concat(
		[
			[["provided_by"], configs.called("Determined experiment", file), ["searcher"]],
			[["algorithm"], algorithm, ["searcher", "name"]],
			[["objective_metric"], searcher.metric, ["searcher", "metric"]],
		],
		[[["parameters", naming.slug(concat(".", keys)), "search_space"], space, array.concat(["hyperparameters"], keys)] |
			some keys, space in tried
		],
	)
	path := array.concat(
		["development", "production", "training", "hyperparameter_searches", naming.slug(file.name)],
		keys,
	)
}

unknown := set()

# source: Determined AI documentation, experiment configuration reference, searcher
_algorithms := {
	"random": "random search", "grid": "grid search", "adaptive_asha": "adaptive ASHA", "async_halving": "ASHA",
	"asha": "ASHA",
}

# hyperparameters may be grouped
_tried(hyperparameters) := {keys: substring(space, 0, 300) |
	walk(hyperparameters, [keys, parameter])
	space := _space(parameter)
}

_space(parameter) := concat("", [_text(parameter.minval), " to ", _text(parameter.maxval), _shape(parameter)]) if {
	parameter.type in {"int", "double", "log"}
	parameter.minval < parameter.maxval
}

_space(parameter) := concat(", ", [_text(value) | some value in parameter.vals]) if {
	parameter.type == "categorical"
	count({value | some value in parameter.vals}) > 1
}

_shape(parameter) := ", logarithmic" if {
	parameter.type == "log"
} else := ""

_text(value) := value if is_string(value)

_text(value) := json.marshal(value) if not is_string(value)
