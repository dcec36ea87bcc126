# METADATA
# title: Data flows between several storage media
# description: Storage has more than one kind of medium, and data moves between them.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.1.3.b
#   title_zh: 数据可在不同存储媒体之间流转
#   description_zh: 存储由不止一种媒体构成，数据能从一种媒体迁到另一种。
#   nature: configuration
#   reading: >-
#     Two parts. Several is two or more different media, each with the storage that is made of it; and at least one
#     flow from one of the declared media to another, with what moves the data.
#   reading_zh: >-
#     分两部分。“多种”按不少于两种不同媒体理解，各写明对应存储；并至少有一条从一种已声明媒体到另一种的数据流，写明由什么搬移。
#   remedy: >-
#     Under platform.hardware.storage give two or more media, each with provided_by, and under data_flows one flow
#     with provided_by, from and to, which name two of them.
#   remedy_zh: >-
#     在 platform.hardware.storage 下给出不少于两种 media（各含 provided_by），并在 data_flows
#     下至少给出一条含 provided_by、from、to 的数据流，from 与 to 为其中两种。
package indicators.platform.hardware.storage.media_and_data_flow

import data.lib.complete_entries
import data.lib.finding

least_media := 2

root := ["platform", "hardware", "storage"]

media := input.capabilities.platform.hardware.storage.media

flows := input.capabilities.platform.hardware.storage.data_flows

subjects contains array.concat(root, ["media"]) if media

subjects contains array.concat(root, ["data_flows"]) if flows

findings contains finding.missing(array.concat(root, ["media"])) if {
	flows
	not media
}

findings contains shortfall if {
	path := array.concat(root, ["media"])
	some shortfall in complete_entries.too_few_complete(path, media, {"provided_by"}, least_media)
}

findings contains finding.missing(array.concat(root, ["data_flows"])) if {
	media
	not _some_flow
}

findings contains shortfall if {
	every flow in flows {
		count(_shortfalls([], flow)) > 0
	}
	some name, flow in flows
	some shortfall in _shortfalls(array.concat(root, ["data_flows", name]), flow)
}

_some_flow if count(flows) > 0

_shortfalls(path, flow) := ({finding.missing(array.concat(path, [part])) |
	some part in ["provided_by", "from", "to"]
	not flow[part]
} | {finding.not_one_of(array.concat(path, ["from"]), sort(_names), flow.from) |
	media
	not flow.from in _names
}) | {finding.not_one_of(array.concat(path, ["to"]), sort(others), flow.to) |
	media
	others := _names - {flow.from}
	not flow.to in others
}

_names := {name | some name, _ in media}
