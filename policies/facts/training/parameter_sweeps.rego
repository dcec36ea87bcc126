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

# Oumi samples with Optuna's TPE where nothing else is said, and one trial searches nothing
facts contains found if {
	some run in input.resources.training.oumi_tune
	run.body.tuning.n_trials > 1
	searched := {key: space |
		some group in ["tunable_training_params", "tunable_peft_params"]
		some name, given in run.body.tuning[group]
		_spans(given)
		space := {"given": substring(json.marshal(given), 0, 300), "pointer": ["tuning", group, name]}
		key := naming.slug(name)
	}
	count(searched) > 0
	metrics := object.get(run.body.tuning, "evaluation_metrics", ["eval_loss"])
	sampler := object.get(run.body.tuning, "tuner_sampler", "TPESampler")
	some [path, value, pointer] in array.concat(
		[
			[["provided_by"], "Oumi (Optuna)", ["tuning", "tuner_type"]],
			[["algorithm"], sampler, ["tuning", "tuner_sampler"]],
			[["objective_metric"], metrics[0], ["tuning", "evaluation_metrics"]],
		],
		[[["parameters", name, "search_space"], space.given, space.pointer] | some name, space in searched],
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

_spans(given) if {
	given.type == "categorical"
	count({choice | some choice in given.choices}) > 1
}

_spans(given) if given.low < given.high
