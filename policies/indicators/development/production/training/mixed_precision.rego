# METADATA
# title: Training mixes a narrow and a wide number format
# description: Training computes in a narrow number format, and updates weights that are kept in a wider one.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.2.c.3
#   title_zh: 具备混合精度训练
#   description_zh: 以较低精度计算，以较高精度保存并更新权重。
#   nature: configuration
#   reading: >-
#     Mixed means two formats: the one of computing is narrower than the one of the weights that the optimizer
#     updates. Training in a single format, however narrow, is not mixed. One training job suffices.
#   reading_zh: 混合指同时使用两种格式，计算格式的位宽小于优化器所更新权重的位宽；全程单一格式不算混合。有一个训练任务满足即可。
#   remedy: >-
#     Under development.production.training.jobs give one job mixed_precision, with provided_by, compute_format, and
#     a wider master_format.
#   remedy_zh: >-
#     在 development.production.training.jobs 的某个任务下给出 mixed_precision 的 provided_by、compute_format，
#     以及位宽更大的 master_format。
package indicators.development.production.training.mixed_precision

import data.lib.finding
import data.lib.one_suffices

root := ["development", "production", "training", "jobs"]

bits := {"fp32": 32, "bf16": 16, "fp16": 16, "fp8": 8, "mxfp8": 8, "nvfp4": 4, "mxfp4": 4}

master_formats := ["fp32", "bf16", "fp16"]

jobs := input.capabilities.development.production.training.jobs

subjects contains _at(name, []) if some name, _ in _mixing

findings := one_suffices.shortfalls(_mixing, _lacking)

_mixing := {name: job.mixed_precision | some name, job in jobs}

_lacking[name] contains finding.missing(_at(name, [key])) if {
	some name, formats in _mixing
	some key in ["provided_by", "compute_format", "master_format"]
	not formats[key]
}

_lacking[name] contains finding.not_one_of(_at(name, ["master_format"]), accepted, formats.master_format) if {
	some name, formats in _mixing
	compute_bits := bits[formats.compute_format]
	accepted := [format | some format in master_formats; bits[format] > compute_bits]
	not formats.master_format in accepted
}

_at(name, keys) := array.concat(root, array.concat([name, "mixed_precision"], keys))
