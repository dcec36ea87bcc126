# METADATA
# title: Benchmarks from outside that lm-evaluation-harness measured
# description: |
#   A task whose data set is named as one of a hub, with a metric. A file that lies at hand is not from outside.
# custom:
#   title_zh: lm-evaluation-harness 使用的外部评测基准
#   shows: [6.2.2.5.b]
package facts.measurements.external_benchmarks

import data.lib.evaluation_runs
import data.lib.fact

facts contains fact.of(array.concat(_root, [score.entry, leaf]), value, [fact.at(score.run, score.pointer)]) if {
	some score in evaluation_runs.scores
	some leaf, value in {"dataset": score.scored.dataset, "metric": score.metric}
}

unknown := set()

_root := ["development", "production", "validation", "benchmarking", "external_benchmarks"]
