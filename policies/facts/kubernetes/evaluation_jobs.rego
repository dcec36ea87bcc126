# METADATA
# title: Evaluation jobs of TrustyAI
# description: |
#   An LMEvalJob that is not suspended runs the tasks that it names on a model, by itself. By which metric, the tasks of
#   lm-evaluation-harness say and the job does not.
# custom:
#   title_zh: TrustyAI 评测任务
#   shows: [6.1.2.6.a, 6.2.2.5.b]
package facts.kubernetes.evaluation_jobs

import data.lib.commands
import data.lib.fact
import data.lib.kubernetes
import data.lib.naming

facts contains found if {
	some job in _jobs
	by := concat("", ["lm-evaluation-harness (", kubernetes.called("LMEvalJob", job), ")"])
	some path in [
		["platform", "toolchain", "evaluation", "objective", "provided_by"],
		["development", "production", "validation", "benchmarking", "test_tool", "provided_by"],
	]
	found := fact.of(path, by, [fact.at(job, ["spec", "taskList"])])
}

facts contains fact.of(path, task, [fact.at(job, ["spec", "taskList", "taskNames", position])]) if {
	some job in _jobs
	some position, task in job.body.spec.taskList.taskNames
	not commands.is_open(task)
	path := ["platform", "toolchain", "evaluation", "objective", "tasks", naming.slug(task), "provided_by"]
}

unknown := set()

_jobs := [job |
	some job in input.resources.kubernetes.LMEvalJob
	kubernetes.in_group(job, "trustyai.opendatahub.io")
	not job.body.spec.suspend == true
	count(job.body.spec.taskList.taskNames) > 0
]
