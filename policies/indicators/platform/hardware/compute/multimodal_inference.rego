# METADATA
# title: Inference serves a multimodal model
# description: The compute resources for inference run a model that handles more than one modality.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.1.i
#   title_zh: 推理支持多模态模型
#   description_zh: 推理所用的计算资源可运行处理两种以上模态的模型。
#   nature: configuration
#   reading: >-
#     A workload that names its model and what serves it, and whose modalities are two or more, with something taken
#     in and something given out. Two different modalities always include one that is not text. One such workload is
#     enough.
#   reading_zh: >-
#     须有一个负载写明模型及由什么提供服务，模态不少于两种，且既有输入也有输出；两种不同模态中必有一种不是文本。
#     有一个这样的负载即可。
#   remedy: >-
#     Under platform.hardware.compute.inference_workloads give one workload provided_by, model, and two or more
#     modalities, each as input, output or input_and_output.
#   remedy_zh: >-
#     在 platform.hardware.compute.inference_workloads 下至少为一个负载给出 provided_by、model
#     和不少于两种 modalities（各为 input、output 或 input_and_output）。
package indicators.platform.hardware.compute.multimodal_inference

import data.lib.finding

least_modalities := 2

root := ["platform", "hardware", "compute", "inference_workloads"]

workloads := input.capabilities.platform.hardware.compute.inference_workloads

subjects contains array.concat(root, [name]) if some name, _ in workloads

findings contains shortfall if {
	every workload in workloads {
		count(_shortfalls([], workload)) > 0
	}
	some name, workload in workloads
	some shortfall in _shortfalls(array.concat(root, [name]), workload)
}

_shortfalls(path, workload) := {finding.missing(array.concat(path, [part])) |
	some part in ["provided_by", "model", "modalities"]
	not workload[part]
} | _narrow(array.concat(path, ["modalities"]), workload)

_narrow(path, workload) := {finding.too_few(path, least_modalities, number) |
	number := count(workload.modalities)
	number < least_modalities
} | {finding.lacks(path, way) |
	count(workload.modalities) >= least_modalities
	some way in ["input", "output"]
	not _goes(workload.modalities, way)
}

_goes(modalities, way) if {
	some direction in modalities
	direction in {way, "input_and_output"}
}
