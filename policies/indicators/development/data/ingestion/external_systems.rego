# METADATA
# title: Data is taken in from different external systems
# description: Data comes in from systems outside the platform, and from more than one kind of them.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.1.1.a
#   title_zh: 接入多类外部来源的数据
#   description_zh: 平台可接入来自平台之外多类系统的数据。
#   nature: configuration
#   reading: >-
#     Different systems are read as two or more kinds, since two databases of a kind are reached in the same way. Each
#     system says of which kind it is and which connector takes its data in.
#   reading_zh: “不同”理解为不少于两类系统，同类系统的接入方式相同，只计一类。每个系统说明类型和接入所用的连接器。
#   remedy: >-
#     Give systems of two kinds or more with provided_by and kind under development.data.ingestion.external_systems.
#   remedy_zh: >-
#     在 development.data.ingestion.external_systems 下给出不少于两类的系统，填写 provided_by 和 kind。
package indicators.development.data.ingestion.external_systems

import data.lib.finding

root := ["development", "data", "ingestion", "external_systems"]

systems := input.capabilities.development.data.ingestion.external_systems

least_kinds := 2

subjects contains root if systems

findings contains finding.too_few(root, least_kinds, count(_kinds)) if {
	systems
	count(_kinds) < least_kinds
}

findings contains finding.missing(array.concat(root, [name, field])) if {
	count(_kinds) < least_kinds
	some name, system in systems
	some field in {"provided_by", "kind"}
	not system[field]
}

_kinds := {system.kind |
	some system in systems
	system.provided_by
}
