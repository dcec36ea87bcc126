# METADATA
# title: Tuners that work out how to split a model
# description: |
#   A tuner that is started, with more than one choice of size for two dimensions or more. Which sizes it chose only its
#   run says.
# custom:
#   title_zh: 自动搜索模型切分方案的调优器
#   shows: [6.2.2.2.a]
package facts.training.automatic_plans

import data.lib.fact
import data.lib.training

facts contains fact.of(path, "FlagScale auto tuner", places) if {
	some run in input.resources.training.flagscale_experiment
	run.body.action == "auto_tune"
	run.body.experiment.task.type == "train"
	searched := [pointer |
		some size in _sizes
		pointer := ["experiment", "auto_tuner", "space", size]
		_is_searched(object.get(run.body, pointer, []))
	]
	count(searched) > 1
	places := [fact.at(run, pointer) | some pointer in searched]
	path := training.job(run, ["parallelism", "plan", "provided_by"])
}

unknown contains fact.unknown("what is searched is not known", [fact.at(run, pointer)]) if {
	some run in input.resources.training.flagscale_experiment
	pointer := ["experiment", "auto_tuner", "space"]
	fact.undecided(run, pointer)
}

_sizes := [
	"tensor_model_parallel_size", "pipeline_model_parallel_size", "expert_model_parallel_size",
	"context_parallel_size",
]

# sizes to choose from, or all that divide the devices
_is_searched("auto")

_is_searched(sizes) if {
	is_array(sizes)
	count({size | some size in sizes; size >= 1}) > 1
}
