# METADATA
# title: Models are fine-tuned by several methods
# description: >-
#   Fine-tuning is done in different ways, such as with adapters, by instructions, continually or by RLHF.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.3.a
#   title_zh: 具备多种微调方式
#   description_zh: 微调有不同方式，例如适配器、指令、持续学习或 RLHF。
#   nature: configuration
#   reading: >-
#     Several are at least two different methods, shown by jobs that name their method and what runs them; two jobs
#     of one method are one. The methods in the text are examples, so further ones count as well.
#   reading_zh: 多种指至少 2 种不同的方式，由写明方式及执行工具的任务体现；同一方式的两个任务只算一种。条文所列为示例，其他方式亦计入。
#   remedy: >-
#     Under development.production.fine_tuning.jobs give two jobs or more, each with provided_by, with different
#     values of method.
#   remedy_zh: 在 development.production.fine_tuning.jobs 下给出至少两个任务，各自写明 provided_by，且 method 取值不同。
package indicators.development.production.fine_tuning.several_tuning_methods

import data.lib.finding

root := ["development", "production", "fine_tuning", "jobs"]

least_methods := 2

jobs := input.capabilities.development.production.fine_tuning.jobs

subjects contains root if {
	some job in jobs
	job.method
}

findings contains finding.too_few(root, least_methods, count(_methods)) if {
	count(subjects) > 0
	count(_methods) < least_methods
}

findings contains finding.missing(array.concat(root, [name, key])) if {
	count(subjects) > 0
	count(_methods) < least_methods
	some name, job in jobs
	some key in ["provided_by", "method"]
	not job[key]
}

_methods contains job.method if {
	some job in jobs
	job.provided_by
}
