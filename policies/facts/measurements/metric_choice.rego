# METADATA
# title: Metrics that tasks of lm-evaluation-harness choose
# description: The metric_list of a task is where one chooses, and each metric in it is one to choose from.
# custom:
#   title_zh: lm-evaluation-harness 任务所选的指标
#   shows: [6.2.2.5.c]
package facts.measurements.metric_choice

import data.lib.evaluation_runs
import data.lib.fact
import data.lib.naming

facts contains fact.of(array.concat(_root, ["provided_by"]), "metric_list of a task of lm-eval", places) if {
	some run in evaluation_runs.runs
	count(run.body.metric_choices) > 0
	places := [fact.at(run, ["metric_choices"])]
}

facts contains fact.of(path, evaluation_runs.harness(run), [fact.at(run, ["metric_choices", metric])]) if {
	some run in evaluation_runs.runs
	some metric, _ in run.body.metric_choices
	path := array.concat(_root, ["metrics", naming.slug(metric), "provided_by"])
}

unknown := set()

_root := ["development", "production", "validation", "metric_selection"]
