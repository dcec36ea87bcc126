# METADATA
# title: Learning rates that follow a metric
# description: |
#   A schedule that lowers the learning rate when a metric stops improving. Cosine, linear and constant schedules are
#   fixed before training.
# custom:
#   title_zh: 随指标调整的学习率
#   shows: [6.2.2.2.f]
package facts.training.plateau_schedule

import data.lib.fact
import data.lib.training

facts contains found if {
	some set_to in training.read("schedule")
	is_string(set_to.value)
	lower(set_to.value) in {"reduce_lr_on_plateau", "reducelronplateau", "plateau"}
	body := set_to.resource.body

	# without evaluations there is nothing to follow
	some key in ["eval_strategy", "evaluation_strategy"]
	object.get(body, key, "no") in {"steps", "epoch"}
	some [name, value, pointer] in array.concat(
		[["provided_by", training.provider(set_to.framework), set_to.pointer]],
		array.concat(
			[["performance_metric", metric, ["metric_for_best_model"]] | metric := body.metric_for_best_model; is_string(metric)],
			[["convergence_window_evaluations", patience, ["lr_scheduler_kwargs", "patience"]] |
				patience := body.lr_scheduler_kwargs.patience
				patience >= 1
			],
		),
	)
	found := fact.of(training.job(set_to.resource, ["learning_rate", name]), value, [fact.at(set_to.resource, pointer)])
}

unknown := set()
