# METADATA
# title: Mixed precision of training jobs
# description: |
#   The narrow format that a job computes in, and the wide one of its weights where the framework is known to keep it.
#   Training wholly in the narrow format is not mixed.
# custom:
#   title_zh: 训练任务的混合精度
#   shows: [6.2.2.2.c.3]
package facts.training.job_precision

import data.lib.fact
import data.lib.precision
import data.lib.training

facts contains found if {
	some mixed in precision.mixed
	places := [fact.at(mixed.resource, mixed.pointer)]
	some [key, value] in [["provided_by", mixed.provider], ["compute_format", mixed.format]]
	found := fact.of(training.job(mixed.resource, ["mixed_precision", key]), value, places)
}

facts contains fact.of(training.job(mixed.resource, ["mixed_precision", "master_format"]), mixed.master, places) if {
	some mixed in precision.mixed
	places := [fact.at(mixed.resource, mixed.pointer)]
}

unknown contains fact.unknown("whether training is in mixed precision is not known", [place]) if {
	some place in precision.open
}
