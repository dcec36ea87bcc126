# METADATA
# title: Tasks that evaluations are set up with
# description: Tasks of lm-evaluation-harness on a data set of a hub, with a metric, which the harness runs by itself.
# custom:
#   title_zh: 评测配置中的任务
#   shows: [6.1.2.6.a]
package facts.configs.evaluation_tasks

import data.lib.fact
import data.lib.lm_eval

facts contains fact.of(array.concat(_root, keys), value, [score.place]) if {
	some score in lm_eval.scored
	some keys, value in {
		["provided_by"]: "lm-evaluation-harness",
		["tasks", score.entry, "provided_by"]: score.dataset,
		["tasks", score.entry, "metric"]: score.metric,
	}
}

unknown := set()

_root := ["platform", "toolchain", "evaluation", "objective"]
