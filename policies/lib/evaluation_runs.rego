# METADATA
# title: Runs of lm-evaluation-harness
# description: |
#   Names the entries that a run fills: a task may have several metrics, and each pair of both is an entry of its own.
package lib.evaluation_runs

import data.lib.measurements
import data.lib.naming

runs := measurements.results("lm_eval")

# what made the run, with its version
harness(run) := concat(" ", ["lm-evaluation-harness", run.body.tool_version]) if {
	run.body.tool_version
} else := "lm-evaluation-harness"

# every task of every run with each of its metrics
scores := [score |
	some run in runs
	some task, scored in run.body.tasks
	some metric, found in scored.metrics
	score := {
		"run": run,
		"task": task,
		"scored": scored,
		"metric": metric,
		"score": found.score,
		"filter": found.filter,
		"entry": naming.below(task, metric),
		"pointer": ["tasks", task, "metrics", metric],
	}
]
