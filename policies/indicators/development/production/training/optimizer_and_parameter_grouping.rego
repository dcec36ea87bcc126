# METADATA
# title: Optimizer states and parameters are kept in groups over devices
# description: >-
#   Devices divide optimizer states and parameters among themselves, so that none has to keep or update all.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.2.c.2
#   title_zh: 优化器状态与参数分组存放
#   description_zh: 优化器状态与参数按组分到各设备，单个设备无须保存或更新全部。
#   nature: configuration
#   reading: >-
#     Both are asked for, optimizer states and parameters, in the same training job. Parameters are grouped when
#     each device holds (ZeRO-3, FSDP) or updates (ZeRO-1, ZeRO-2, distributed optimizer) its own group of them.
#   reading_zh: 优化器状态与参数两者均须分组，且在同一训练任务中。各设备只保存（ZeRO-3、FSDP）或只更新（ZeRO-1、ZeRO-2、分布式优化器）自己那组参数，均视为参数分组。
#   remedy: >-
#     Under development.production.training.jobs give one job grouping, and name provided_by under its
#     optimizer_states and its parameters.
#   remedy_zh: >-
#     在 development.production.training.jobs 的某个任务下给出 grouping，
#     并在其 optimizer_states、parameters 下各写明 provided_by。
package indicators.development.production.training.optimizer_and_parameter_grouping

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "training", "jobs"]

jobs := input.capabilities.development.production.training.jobs

subjects contains _at(name, []) if some name, _ in _grouping

findings := one_suffices.shortfalls(_grouping, _lacking)

_grouping := {name: job.grouping | some name, job in jobs}

_lacking[name] contains finding.missing(_at(name, ["optimizer_states", "provided_by"])) if {
	some name, grouping in _grouping
	not grouping.optimizer_states.provided_by
}

_lacking[name] contains finding.missing(_at(name, ["parameters", "provided_by"])) if {
	some name, grouping in _grouping
	not grouping.parameters.provided_by
}

_at(name, keys) := array.concat(root, array.concat([name, "grouping"], keys))
