# METADATA
# title: Searches for hyperparameters
# description: |
#   A run of Oumi's tuner with the parameters that it tries more than one value of. Sweeps of Weights & Biases are read
#   wherever they stand, as configurations of another tool.
# custom:
#   title_zh: 超参数搜索
#   shows: [6.2.2.2.d]
package facts.training.parameter_sweeps

import data.lib.fact
import data.lib.naming
import data.lib.training

# Oumi samples with Optuna's TPE where nothing else is said, and one trial searches nothing
facts contains found if {
	some run in input.resources.training.oumi_tune
	run.body.tuning.n_trials > 1
	searched := {key: space |
		some group in ["tunable_training_params", "tunable_peft_params"]
		some name, given in run.body.tuning[group]
		_spans(given)
		space := {"given": substring(_space(given), 0, 300), "pointer": ["tuning", group, name]}
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

# what is tried of a parameter
_space(given) := concat(", ", [_text(choice) | some choice in given.choices]) if {
	given.type == "categorical"
} else := concat("", [_text(given.low), " to ", _text(given.high), ", ", given.type])

_text(value) := value if is_string(value)

_text(value) := json.marshal(value) if not is_string(value)

_spans(given) if {
	given.type == "categorical"
	count({choice | some choice in given.choices}) > 1
}

_spans(given) if given.low < given.high
