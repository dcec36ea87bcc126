# METADATA
# title: Benchmarks from outside that evaluations are set up with
# description: Tasks of lm-evaluation-harness on a data set of a hub, with a metric.
# custom:
#   title_zh: 评测配置使用的外部基准
#   shows: [6.2.2.5.b]
package facts.configs.benchmarks

import data.lib.fact
import data.lib.lm_eval

facts contains fact.of(array.concat(_root, [score.entry, key]), value, [score.place]) if {
	some score in lm_eval.scored
	some key, value in {"dataset": score.dataset, "metric": score.metric}
}

unknown := set()

_root := ["development", "production", "validation", "benchmarking", "external_benchmarks"]
