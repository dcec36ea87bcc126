# METADATA
# title: Data is drawn in two kinds of charts or more
# description: >-
#   The platform draws what it shows in different kinds of charts, such as curves, heat maps, tables or indicator
#   lights.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.4.f.1
#   title_zh: 提供至少两种图形
#   description_zh: 平台以曲线图、热力图、表格、指示灯等不同图形展示信息。
#   nature: configuration
#   reading: Two different kinds or more, each saying what draws it. The kinds that the clause names are examples.
#   reading_zh: 不少于 2 种不同图形，各自说明由什么绘制。条款列举的图形仅为举例。
#   remedy: Add an entry with provided_by for each kind of chart under platform.overall.usability.charts, two or more.
#   remedy_zh: >-
#     在 platform.overall.usability.charts 下为每种图形添加条目并填写 provided_by，不少于两种。
package indicators.platform.overall.usability.chart_kinds

import data.lib.named_kinds

root := ["platform", "overall", "usability", "charts"]

charts := input.capabilities.platform.overall.usability.charts

least_kinds := 2

subjects contains root if charts

findings contains shortfall if some shortfall in named_kinds.too_few(root, charts, least_kinds)
