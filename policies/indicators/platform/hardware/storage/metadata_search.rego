# METADATA
# title: Metadata can be searched on platforms that train 100-billion-parameter models
# description: >-
#   A platform that trains models of 100 billion to a trillion parameters can search stored data by metadata, such
#   as its owner, processor or format.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.3.g
#   title_zh: 可按元数据检索数据（千亿、万亿模型）
#   description_zh: 训练千亿、万亿参数模型的平台，可按所有者、处理者、格式等元数据查找数据。
#   nature: document
#   reading: >-
#     Three parts: what searches, at least one field of metadata that can be searched and where its values come from
#     (the named fields are examples), and a platform whose largest trained model has 1e11 parameters or more.
#   reading_zh: 分三部分：检索手段；至少一个可检索的元数据字段及其来源（所列字段为举例）；平台所训练的最大模型不少于 1e11 参数。
#   remedy: >-
#     Under platform.hardware.storage give training_scale_parameters (1e11 or more), metadata_search.provided_by,
#     and under metadata_search.fields one field with provided_by.
#   remedy_zh: >-
#     在 platform.hardware.storage 下给出 training_scale_parameters（不少于 1e11）、metadata_search.provided_by，并在
#     metadata_search.fields 下至少给出一个含 provided_by 的字段。
package indicators.platform.hardware.storage.metadata_search

import data.lib.complete_entries
import data.lib.finding

least_parameters := 100000000000

root := ["platform", "hardware", "storage"]

search := input.capabilities.platform.hardware.storage.metadata_search

scale := input.capabilities.platform.hardware.storage.training_scale_parameters

subjects contains array.concat(root, ["metadata_search"]) if search

findings contains finding.missing(array.concat(root, ["metadata_search", "provided_by"])) if {
	search
	not search.provided_by
}

findings contains finding.missing(array.concat(root, ["metadata_search", "fields"])) if {
	search
	not _some_field
}

findings contains shortfall if {
	path := array.concat(root, ["metadata_search", "fields"])
	some shortfall in complete_entries.none_complete(path, search.fields, {"provided_by"})
}

findings contains finding.missing(array.concat(root, ["training_scale_parameters"])) if {
	search
	not scale
}

findings contains finding.below(array.concat(root, ["training_scale_parameters"]), least_parameters, scale) if {
	search
	scale < least_parameters
}

_some_field if count(search.fields) > 0
