# METADATA
# title: Metrics that evaluations choose from
# description: The metric_list of tasks of lm-evaluation-harness, where one chooses, and the metrics in it.
# custom:
#   title_zh: 评测配置所选的指标
#   shows: [6.2.2.5.c]
package facts.configs.metric_choice

import data.lib.fact
import data.lib.lm_eval
import data.lib.naming

facts contains fact.of(array.concat(_root, keys), value, [score.place]) if {
	some score in lm_eval.scored
	some keys, value in {
		["provided_by"]: "metric_list of tasks of lm-evaluation-harness",
		["metrics", naming.slug(score.metric), "provided_by"]: "lm-evaluation-harness",
	}
}

unknown := set()

_root := ["development", "production", "validation", "metric_selection"]
