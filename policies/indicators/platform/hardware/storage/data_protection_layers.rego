# METADATA
# title: Data is protected in several layers
# description: Stored data is protected in more than one layer, such as anti-virus, backup or encryption.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.3.c
#   title_zh: 存储数据有多层保护
#   description_zh: 存储数据有不止一层保护，可以是防病毒、备份、加密等。
#   nature: configuration
#   reading: >-
#     Several layers are two or more different ones; the named ones are examples. A layer counts when it says what
#     provides it, and a backup only when it also keeps its copies for a day or more.
#   reading_zh: “多层级”按不少于两种不同保护理解，所列各项为举例。写明提供者的才计入；数据备份还须保留不少于一天。
#   remedy: >-
#     Under platform.hardware.storage.protection give two or more layers, each with provided_by, and for backup
#     retention_days (1 or more).
#   remedy_zh: >-
#     在 platform.hardware.storage.protection 下给出不少于两层保护，各含 provided_by，其中
#     backup 还须给出 retention_days（不少于 1）。
package indicators.platform.hardware.storage.data_protection_layers

import data.lib.finding

least_layers := 2

least_retention_days := 1

root := ["platform", "hardware", "storage", "protection"]

layers := input.capabilities.platform.hardware.storage.protection

subjects contains root if layers

findings contains finding.too_few(root, least_layers, count(layers)) if count(layers) < least_layers

findings contains shortfall if {
	count(_protecting) < least_layers
	some name, layer in layers
	some shortfall in _shortfalls(name, layer)
}

_protecting := {name |
	some name, layer in layers
	count(_shortfalls(name, layer)) == 0
}

_shortfalls(name, layer) := {finding.missing(array.concat(root, [name, part])) |
	some part in _parts(name)
	not layer[part]
} | {finding.below(array.concat(root, [name, "retention_days"]), least_retention_days, layer.retention_days) |
	name == "backup"
	layer.retention_days < least_retention_days
}

_parts(name) := ["provided_by", "retention_days"] if {
	name == "backup"
} else := ["provided_by"]
