# METADATA
# title: Tasks that models are evaluated on
# description: |
#   Harnesses that scripts and configurations start on tasks of their own names, such as lm-evaluation-harness, with the
#   metric where it is known.
# custom:
#   title_zh: 模型评测的任务
#   shows: [6.1.2.6.a, 6.2.2.5.b]
package facts.training.evaluation_tasks

import data.lib.configured_evaluations
import data.lib.fact
import data.lib.naming

facts contains fact.of(array.concat(_objective, ["provided_by"]), one.provider, [fact.at(one.resource, one.pointer)]) if {
	some one in configured_evaluations.tasks
}

facts contains found if {
	some one in configured_evaluations.tasks
	name := naming.slug(one.task)
	some [path, value] in array.concat(
		[
			[array.concat(_objective, ["tasks", name, "provided_by"]), one.provider],
			[array.concat(_benchmarks, [name, "dataset"]), one.task],
		],
		[[array.concat(root, [name, "metric"]), metric] |
			some metric in array.slice(one.metrics, 0, 1)
			_first[name] == metric
			some root in [array.concat(_objective, ["tasks"]), _benchmarks]
		],
	)
	found := fact.of(path, value, [fact.at(one.resource, one.pointer)])
}

unknown contains fact.unknown("what is evaluated is not known", [place]) if some place in configured_evaluations.open

_objective := ["platform", "toolchain", "evaluation", "objective"]

_benchmarks := ["development", "production", "validation", "benchmarking", "external_benchmarks"]

# a task has one metric, and files may name several
_first[name] := min({one.metrics[0] |
	some one in configured_evaluations.tasks
	naming.slug(one.task) == name
}) if {
	some each in configured_evaluations.tasks
	name := naming.slug(each.task)
	count(each.metrics) > 0
}
