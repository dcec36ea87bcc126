# METADATA
# title: Models are fine-tuned in full, and also in part
# description: Models are fine-tuned in full, and also by training a part of their parameters.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.3.c
#   title_zh: 具备全量参数微调与部分参数微调
#   description_zh: 既能对模型全部参数微调，也能只微调部分参数。
#   nature: configuration
#   reading: >-
#     Both are asked for: one job or more that trains all parameters of its model, and one or more that trains some
#     (LoRA, frozen layers, prompts). Each such job names what runs it.
#   reading_zh: 两者均须具备：至少一个任务训练模型的全部参数，至少一个任务只训练部分参数（LoRA、冻结层、提示等）；这些任务须写明由什么执行。
#   remedy: >-
#     Under development.production.fine_tuning.jobs give two jobs with provided_by, one with updates all_parameters
#     and one with updates some_parameters.
#   remedy_zh: >-
#     在 development.production.fine_tuning.jobs 下给出两个写明 provided_by 的任务，
#     updates 分别为 all_parameters 与 some_parameters。
package indicators.development.production.fine_tuning.full_and_partial_tuning

import data.lib.finding

root := ["development", "production", "fine_tuning", "jobs"]

extents := ["all_parameters", "some_parameters"]

jobs := input.capabilities.development.production.fine_tuning.jobs

subjects contains root if {
	some job in jobs
	job.updates
}

findings contains finding.lacks(root, extent) if {
	count(subjects) > 0
	some extent in _not_shown
}

findings contains finding.missing(array.concat(root, [name, "provided_by"])) if {
	some name, job in jobs
	job.updates in _not_shown
	not job.provided_by
}

findings contains finding.missing(array.concat(root, [name, "updates"])) if {
	count(subjects) > 0
	count(_not_shown) > 0
	some name, job in jobs
	not job.updates
}

_not_shown contains extent if {
	some extent in extents
	not extent in _shown
}

_shown contains job.updates if {
	some job in jobs
	job.provided_by
}
