# METADATA
# title: Searches for hyperparameters
# description: |
#   Sweeps that say how they search, for which metric, and where.
# custom:
#   title_zh: 超参数搜索
#   shows: [6.2.2.2.d]
package facts.training.parameter_sweeps

import data.lib.fact
import data.lib.naming
import data.lib.training

facts contains found if {
	some run in input.resources.training.wandb_sweep
	some [path, value, pointer] in array.concat(
		[
			[["provided_by"], "Weights & Biases Sweeps", []],
			[["algorithm"], run.body.method, ["method"]],
			[["objective_metric"], run.body.metric.name, ["metric", "name"]],
		],
		[[["parameters", naming.slug(name), "search_space"], space, ["parameters", name]] |
			some name, given in run.body.parameters
			space := substring(json.marshal(given), 0, 300)
			_varies(given)
		],
	)
	root := ["development", "production", "training", "hyperparameter_searches", training.entry(run)]
	found := fact.of(array.concat(root, path), value, [fact.at(run, pointer)])
}

unknown := set()

# a parameter with one value is set and not searched
_varies(given) if count(given.values) > 1

_varies(given) if given.min < given.max

_varies(given) if {
	given.distribution
	not given.distribution == "constant"
	not given.max
}
