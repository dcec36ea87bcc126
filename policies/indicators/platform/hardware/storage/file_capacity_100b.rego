# METADATA
# title: Storage holds and manages 100 billion files on 100-billion-parameter platforms
# description: >-
#   A platform that trains models of 100 billion to a trillion parameters stores and manages 100 billion files.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.3.h
#   title_zh: 可存储并管理千亿个文件（千亿、万亿模型）
#   description_zh: 训练千亿、万亿参数模型的平台，其存储可容纳并管理千亿个文件。
#   nature: performance
#   reading: >-
#     100 billion files is 1e11 or more, as a figure that was shown; what stores and manages them is named, and the
#     largest trained model has 1e11 parameters or more.
#   reading_zh: 千亿个文件取不少于 1e11 个，须为已得到验证的数量；写明由什么存储和管理，且所训练的最大模型不少于 1e11 参数。
#   remedy: >-
#     Under platform.hardware.storage give training_scale_parameters (1e11 or more), and file_capacity with
#     provided_by and files (1e11 or more).
#   remedy_zh: >-
#     在 platform.hardware.storage 下给出 training_scale_parameters（不少于 1e11）以及 file_capacity
#     的 provided_by 与 files（不少于 1e11）。
package indicators.platform.hardware.storage.file_capacity_100b

import data.lib.finding

least_files := 100000000000

least_parameters := 100000000000

root := ["platform", "hardware", "storage"]

capacity := input.capabilities.platform.hardware.storage.file_capacity

scale := input.capabilities.platform.hardware.storage.training_scale_parameters

subjects contains array.concat(root, ["file_capacity"]) if capacity

findings contains finding.missing(array.concat(root, ["file_capacity", part])) if {
	capacity
	some part in ["provided_by", "files"]
	not capacity[part]
}

findings contains finding.below(array.concat(root, ["file_capacity", "files"]), least_files, capacity.files) if {
	capacity.files < least_files
}

findings contains finding.missing(array.concat(root, ["training_scale_parameters"])) if {
	capacity
	not scale
}

findings contains finding.below(array.concat(root, ["training_scale_parameters"]), least_parameters, scale) if {
	capacity
	scale < least_parameters
}
