# METADATA
# title: Training jobs and their changing use of compute are monitored
# description: While a training job runs, its progress is watched, and so is how its use of compute resources changes.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.5.a.2
#   title_zh: 监测训练任务执行过程及计算资源用量变化
#   description_zh: 训练任务运行期间，既监测其执行过程，也监测其计算资源用量的变化。
#   nature: configuration
#   reading: >-
#     Execution of the job and change of its use are two parts, and each names what provides it. Change shows only where
#     use is sampled again and again, so the interval between samples is asked for; its length is left open.
#   reading_zh: 任务执行过程与用量变化是两部分，各自说明由什么提供。反复采样才能看出变化，因此须给出采样间隔，长短不限。
#   remedy: >-
#     Under platform.toolchain.monitoring.training_jobs give execution.provided_by, resource_usage.provided_by and
#     resource_usage.sampling_interval_seconds.
#   remedy_zh: >-
#     在 platform.toolchain.monitoring.training_jobs 下给出 execution.provided_by、resource_usage.provided_by 和
#     resource_usage.sampling_interval_seconds。
package indicators.platform.toolchain.monitoring.training_job_usage

import data.lib.finding

asked := {
	["execution", "provided_by"],
	["resource_usage", "provided_by"],
	["resource_usage", "sampling_interval_seconds"],
}

root := ["platform", "toolchain", "monitoring", "training_jobs"]

jobs := input.capabilities.platform.toolchain.monitoring.training_jobs

subjects contains root if jobs

findings contains finding.missing(array.concat(root, [part, field])) if {
	jobs
	some [part, field] in asked
	not jobs[part][field]
}
