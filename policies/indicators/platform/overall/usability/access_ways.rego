# METADATA
# title: The platform can be used in two ways or more
# description: >-
#   People and programs can use the platform in different ways, such as a command line, an API, an SDK or a web
#   interface.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.4.a
#   title_zh: 平台提供至少两种使用方式
#   description_zh: 使用者可通过命令行、API、SDK、网络界面等不同方式使用平台。
#   nature: document
#   reading: >-
#     Two different ways or more, each saying which tool, package or address offers it. Versions of one way count once.
#     The ways that the clause names are examples.
#   reading_zh: >-
#     不少于 2 种不同方式，各自说明由什么工具、软件包或地址提供。
#     同一方式的多个版本只计一种。
#     条款列举的方式仅为举例。
#   remedy: Add an entry with provided_by for each way under platform.overall.usability.access_ways, two or more.
#   remedy_zh: >-
#     在 platform.overall.usability.access_ways 下为每种使用方式添加条目并填写 provided_by，不少于两种。
package indicators.platform.overall.usability.access_ways

import data.lib.named_kinds

root := ["platform", "overall", "usability", "access_ways"]

ways := input.capabilities.platform.overall.usability.access_ways

least_kinds := 2

subjects contains root if ways

findings contains shortfall if some shortfall in named_kinds.too_few(root, ways, least_kinds)
