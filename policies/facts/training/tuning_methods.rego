# METADATA
# title: Several ways of fine-tuning
# description: |
#   Jobs with their way of tuning, where there are two ways or more.
# custom:
#   title_zh: 多种微调方式
#   shows: [6.2.2.3.a]
package facts.training.tuning_methods

import data.lib.fact
import data.lib.fine_tuning
import data.lib.training

# jobs of one way alone are no choice
facts contains found if {
	count({method | some [_, method] in _jobs}) > 1
	some [job, method] in _jobs
	some [key, value] in [["provided_by", training.provider(job.framework)], ["method", method]]
	path := ["development", "production", "fine_tuning", "jobs", training.entry(job.resource), key]
	found := fact.of(path, value, [fact.at(job.resource, job.pointer)])
}

unknown := set()

_jobs contains [job, method] if {
	some job in fine_tuning.jobs
	method := fine_tuning.method(job)
}
