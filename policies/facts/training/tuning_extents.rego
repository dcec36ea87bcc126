# METADATA
# title: Fine-tuning of all parameters and of some
# description: |
#   Jobs that train all parameters of their model and jobs that train some, where both are there.
# custom:
#   title_zh: 全参微调与部分参数微调
#   shows: [6.2.2.3.c]
package facts.training.tuning_extents

import data.lib.fact
import data.lib.fine_tuning
import data.lib.training

facts contains found if {
	count({extent | some [_, extent] in _jobs}) > 1
	some [job, extent] in _jobs
	some [key, value] in [["provided_by", training.provider(job.framework)], ["updates", extent]]
	path := ["development", "production", "fine_tuning", "jobs", training.entry(job.resource), key]
	found := fact.of(path, value, [fact.at(job.resource, job.pointer)])
}

unknown := set()

_jobs contains [job, extent] if {
	some job in fine_tuning.jobs
	extent := fine_tuning.updates(job)
}
