package facts.kubernetes.evaluation_jobs_test

import data.facts.kubernetes.evaluation_jobs as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_the_tasks_of_a_job if {
	given.values(rule.facts) == {
		["evaluation.objective.provided_by", "lm-evaluation-harness (LMEvalJob ml/chat)"],
		["evaluation.objective.tasks.arc_easy.provided_by", "arc_easy"],
		["validation.benchmarking.test_tool.provided_by", "lm-evaluation-harness (LMEvalJob ml/chat)"],
	} with input as _job({"taskList": {"taskNames": ["arc_easy"]}})
}

test_none_from_a_job_without_tasks_or_that_rests if {
	rule.facts == set() with input as _job({"taskList": {"taskNames": []}})
	rule.facts == set() with input as _job({"taskList": {"taskNames": ["arc_easy"]}, "suspend": true})
}

_job(spec) := given.kubernetes([made.manifest("trustyai.opendatahub.io/v1alpha1", "LMEvalJob", spec)])
