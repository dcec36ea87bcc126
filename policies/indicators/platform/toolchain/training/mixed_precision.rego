# METADATA
# title: Mixed-precision training works automatically and by hand
# description: >-
#   A run can compute in a lower precision than it keeps its weights in; the framework chooses where, or the user does.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.1.d
#   title_zh: 混合精度训练有自动和手动两种方式
#   description_zh: 训练以较低精度计算、以较高精度保存权重；由框架自动选择，也可由用户手动设定。
#   nature: configuration
#   reading: >-
#     Both ways are asked for. Each names what provides it and its two precisions, and precision is mixed only if
#     computing uses fewer bits than the master copy.
#   reading_zh: 自动、手动两种方式都要有。各自说明由什么提供以及两种精度；计算精度的位数须少于主副本，才算混合精度。
#   remedy: >-
#     Give provided_by, compute_precision and master_precision for automatic and for manual under
#     platform.toolchain.training.mixed_precision.
#   remedy_zh: >-
#     在 platform.toolchain.training.mixed_precision 下为 automatic 和 manual 各给出 provided_by、
#     compute_precision 与 master_precision。
package indicators.platform.toolchain.training.mixed_precision

import data.lib.finding

ways := {"automatic", "manual"}

# bits of each precision that a declaration can name
bits := {
	"fp32": 32,
	"bf16": 16,
	"fp16": 16,
	"fp8": 8,
	"mxfp8": 8,
	"hif8": 8,
	"fp4": 4,
	"mxfp4": 4,
	"nvfp4": 4,
}

root := ["platform", "toolchain", "training", "mixed_precision"]

mixed := input.capabilities.platform.toolchain.training.mixed_precision

subjects contains root if mixed

findings contains finding.missing(array.concat(root, [way, field])) if {
	mixed
	some way in ways
	some field in {"provided_by", "compute_precision", "master_precision"}
	not mixed[way][field]
}

findings contains finding.not_one_of(array.concat(root, [way, "compute_precision"]), lower, precision) if {
	some way in ways
	precision := mixed[way].compute_precision
	lower := _lower_than(mixed[way].master_precision)
	not precision in lower
}

_lower_than(master) := [precision |
	some precision, size in bits
	size < bits[master]
]
