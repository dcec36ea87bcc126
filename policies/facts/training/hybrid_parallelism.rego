# METADATA
# title: Jobs that combine several dimensions of parallelism
# description: |
#   A job that splits its model in one way and divides data, optimizer states or the model in another. Sizes of 1 split
#   nothing, and sharded data parallelism alone is one dimension. Nodes and devices are those of the command.
# custom:
#   title_zh: 组合多个并行维度的训练任务
#   shows: [6.1.3.3.c]
package facts.training.hybrid_parallelism

import data.lib.fact
import data.lib.parallelism
import data.lib.training

facts contains fact.of(_path(job, ["provided_by"]), training.provider(job.framework), places) if {
	some job in _jobs
	places := [fact.at(job.resource, split.pointer) | some split in job.splits]
}

facts contains fact.of(_path(job, ["dimensions", dimension, "degree"]), split.value, places) if {
	some job in _jobs
	some dimension, split in job.splits
	is_number(split.value)
	places := [fact.at(job.resource, split.pointer)]
}

# how many parts one copy of the model is in
facts contains fact.of(_path(job, ["dimensions", "model", "degree"]), parts, places) if {
	some job in _jobs
	cuts := [split | some dimension, split in job.splits; dimension in {"tensor", "pipeline"}; is_number(split.value)]
	count(cuts) > 0
	parts := product([split.value | some split in cuts])
	places := [fact.at(job.resource, split.pointer) | some split in cuts]
}

facts contains fact.of(_path(job, ["dimensions", "data", "degree"]), degree, places) if {
	some job in _jobs
	degree := parallelism.data_degree(job)
	degree > 1
	places := [fact.at(job.resource, [])]
}

facts contains fact.of(_path(job, [field]), size.value, [fact.at(job.resource, size.pointer)]) if {
	some job in _jobs
	some field, size in parallelism.machines(job.resource)
}

unknown contains fact.unknown("degree of parallelism is not known", [place]) if {
	some dimension in parallelism.dimensions
	some place in training.open(dimension)
}

_jobs contains job if {
	some job in parallelism.jobs
	_is_hybrid(job)
}

_is_hybrid(job) if count(job.splits) > 1

_is_hybrid(job) if {
	count(job.splits) > 0
	job.sharded

	# where one copy of the model takes all devices, there are no states of others to share
	not _is_one_copy(job)
}

_is_hybrid(job) if {
	count(job.splits) > 0
	parallelism.data_degree(job) > 1
}

_is_one_copy(job) if parallelism.data_degree(job) == 1

_path(job, keys) := array.concat(
	["platform", "overall", "parallelism", "parallel_training", training.entry(job.resource)],
	keys,
)
