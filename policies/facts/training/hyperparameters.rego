# METADATA
# title: Hyperparameters that fine-tuning jobs set
# description: |
#   Learning rate, batch size and number of iterations of fine-tuning jobs, where they are figures.
# custom:
#   title_zh: 微调任务设置的超参数
#   shows: [6.1.2.3.b]
package facts.training.hyperparameters

import data.lib.fact
import data.lib.fine_tuning
import data.lib.training

facts contains fact.of(path, training.provider(job.framework), [fact.at(job.resource, set_to.pointer)]) if {
	some job in fine_tuning.jobs
	some name in ["learning_rate", "batch_size", "epochs", "steps"]
	some set_to in training.within(job.framework, job.resource, name)
	is_number(set_to.value)
	set_to.value > 0
	path := ["platform", "toolchain", "fine_tuning", "hyperparameters", name, "provided_by"]
}

unknown := set()
