# METADATA
# title: Models split in several ways, and plans that an autotuner makes
# description: |
#   Two ways or more of splitting a model in one job, each over two devices or more. A plan is generated only where
#   autotuning is switched on.
# custom:
#   title_zh: 模型的多种切分方式与自动生成的方案
#   shows: [6.2.2.2.a]
package facts.training.model_splits

import data.lib.fact
import data.lib.parallelism
import data.lib.training

facts contains fact.of(path, split.value, [fact.at(job.resource, split.pointer)]) if {
	some job in _jobs
	some dimension, split in job.splits
	path := training.job(job.resource, ["parallelism", "splits", object.get(_names, dimension, dimension), "ways"])
}

facts contains fact.of(path, training.with_detail(job.framework, "autotuning"), [fact.at(job.resource, set_to.pointer)]) if {
	some job in _jobs
	some set_to in training.within(job.framework, job.resource, "autotuning")
	set_to.value == true
	path := training.job(job.resource, ["parallelism", "plan", "provided_by"])
}

unknown := set()

# the capability document calls the split along the sequence by what is split
_names := {"context": "sequence"}

_jobs contains job if {
	some job in parallelism.jobs
	count([split | some split in job.splits; is_number(split.value)]) > 1
	every split in job.splits {
		is_number(split.value)
	}
}
