# METADATA
# title: Data around large models is operated, and file formats for it are offered
# description: >-
#   Data around large models is operated as an offer of its own, with stated file formats in which models and data are
#   handed over.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.3.2.a
#   title_zh: 开展大模型数据运营并提供数据协议
#   description_zh: 开展大模型相关数据的运营，并提供模型和数据交付所用的文件格式。
#   nature: document
#   reading: >-
#     Data protocols are read as file formats, since the clause gives .ckpt and .pth as examples; one of them or
#     another of the same kind is enough. What runs the data operation must be said.
#   reading_zh: 数据协议按文件格式理解，.ckpt、.pth 为举例，至少提供一种同类格式；须写明数据运营由什么承担。
#   remedy: Give provided_by and formats (one or more) under inference.operations.ecosystem.data_operations.
#   remedy_zh: 在 inference.operations.ecosystem.data_operations 下给出 provided_by 和 formats（至少一种）。
package indicators.inference.operations.ecosystem.data_protocols

import data.lib.finding

root := ["inference", "operations", "ecosystem", "data_operations"]

operations := input.capabilities.inference.operations.ecosystem.data_operations

subjects contains root if operations

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	operations
	not operations.provided_by
}

findings contains finding.too_few(array.concat(root, ["formats"]), 1, 0) if {
	operations
	not _has_formats
}

_has_formats if count(operations.formats) > 0
