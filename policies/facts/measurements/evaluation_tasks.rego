# METADATA
# title: Tasks that lm-evaluation-harness measured
# description: |
#   A run of the harness on the whole test set measured a task by a metric, without a person. An entry is a task with
#   one metric.
# custom:
#   title_zh: lm-evaluation-harness 实测的评测任务
#   shows: [6.1.2.6.a]
package facts.measurements.evaluation_tasks

import data.lib.evaluation_runs
import data.lib.fact

facts contains fact.of(array.concat(_root, ["provided_by"]), provider, [fact.at(run, ["tasks"])]) if {
	some run in evaluation_runs.runs
	provider := evaluation_runs.harness(run)
}

facts contains fact.of(path, value, [fact.at(score.run, score.pointer)]) if {
	some score in evaluation_runs.scores
	some leaf, value in {"provided_by": object.get(score.scored, "dataset", score.task), "metric": score.metric}
	path := array.concat(_root, ["tasks", score.entry, leaf])
}

unknown := set()

_root := ["platform", "toolchain", "evaluation", "objective"]
