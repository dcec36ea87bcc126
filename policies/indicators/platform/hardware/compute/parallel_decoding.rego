# METADATA
# title: A pre-processing module decodes input in parallel for inference
# description: >-
#   A module accelerates inference in hardware by decoding several video streams, images or audio clips at once.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.1.c
#   title_zh: 预处理模块支持并行解码并加速推理
#   description_zh: 推理之前的预处理由硬件加速，可同时解码多路视频、图像、音频等输入。
#   nature: document
#   reading: >-
#     Three parts: the module, the hardware unit that decodes, and two or more streams at the same time. The kinds
#     of input are examples: one kind, of these or another, that has all of its parts is enough.
#   reading_zh: 分三部分：预处理模块、承担解码的硬件单元、同时解码不少于两路。输入种类是举例，其中一种或同类的另一种齐备即可。
#   remedy: >-
#     Under platform.hardware.compute.preprocessing give provided_by, and under parallel_decoding one kind of input
#     with provided_by and streams (2 or more).
#   remedy_zh: >-
#     在 platform.hardware.compute.preprocessing 下给出 provided_by，并在 parallel_decoding
#     下至少给出一种输入及其 provided_by 与 streams（不少于 2）。
package indicators.platform.hardware.compute.parallel_decoding

import data.lib.finding

least_streams := 2

root := ["platform", "hardware", "compute", "preprocessing"]

preprocessing := input.capabilities.platform.hardware.compute.preprocessing

kinds := preprocessing.parallel_decoding

subjects contains root if preprocessing

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	preprocessing
	not preprocessing.provided_by
}

findings contains finding.missing(array.concat(root, ["parallel_decoding"])) if {
	preprocessing
	not _some_kind
}

findings contains shortfall if {
	every kind in kinds {
		not _parallel(kind)
	}
	some name, kind in kinds
	some shortfall in _shortfalls(array.concat(root, ["parallel_decoding", name]), kind)
}

_some_kind if count(kinds) > 0

_parallel(kind) if {
	kind.provided_by
	kind.streams >= least_streams
}

_shortfalls(path, kind) := {finding.missing(array.concat(path, [part])) |
	some part in ["provided_by", "streams"]
	not kind[part]
} | {finding.below(array.concat(path, ["streams"]), least_streams, kind.streams) |
	kind.streams < least_streams
}
