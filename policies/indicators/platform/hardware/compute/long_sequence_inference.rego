# METADATA
# title: Inference handles sequences of 128 K tokens
# description: The compute resources for inference run tasks with sequences of 128 K tokens.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.1.h
#   title_zh: 推理支持 128 K 长序列
#   description_zh: 推理所用的计算资源可处理长至 128 K 的序列。
#   nature: configuration
#   errata: [E4]
#   reading: >-
#     128 K is 131072 tokens, or 128000 under the decimal reading of E4. One workload that reaches it, with what
#     serves it, is enough; the length is that of prompt and answer together.
#   reading_zh: >-
#     128 K 取 131072 个 token；勘误 E4 取十进制时为 128000。有一个推理负载达到并写明由什么提供服务即可；
#     长度为输入与输出之和。
#   remedy: >-
#     Under platform.hardware.compute.inference_workloads give one workload provided_by and max_sequence_tokens
#     (131072 or more).
#   remedy_zh: >-
#     在 platform.hardware.compute.inference_workloads 下至少为一个负载给出 provided_by 与
#     max_sequence_tokens（不少于 131072）。
package indicators.platform.hardware.compute.long_sequence_inference

import data.lib.finding

# 128 K: binary unless the run reads it as decimal
least_tokens := 128000 if {
	input.readings.E4 == "decimal"
} else := 131072

root := ["platform", "hardware", "compute", "inference_workloads"]

workloads := input.capabilities.platform.hardware.compute.inference_workloads

subjects contains array.concat(root, [name]) if some name, _ in workloads

findings contains shortfall if {
	every workload in workloads {
		not _long(workload)
	}
	some name, workload in workloads
	some shortfall in _shortfalls(array.concat(root, [name]), workload)
}

_long(workload) if {
	workload.provided_by
	workload.max_sequence_tokens >= least_tokens
}

_shortfalls(path, workload) := {finding.missing(array.concat(path, [part])) |
	some part in ["provided_by", "max_sequence_tokens"]
	not workload[part]
} | {finding.below(array.concat(path, ["max_sequence_tokens"]), least_tokens, workload.max_sequence_tokens) |
	workload.max_sequence_tokens < least_tokens
}
