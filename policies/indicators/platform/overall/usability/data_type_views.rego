# METADATA
# title: Different types of data have a view of their own
# description: >-
#   Data of different types and formats is shown in a way made for it, such as lines for time series or maps for places.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.4.f.3
#   title_zh: 不同类型的数据有各自的展示方式
#   description_zh: 针对不同类型和格式的数据，提供与之相应的展示方式，例如以折线表现时序数据。
#   nature: configuration
#   reading: >-
#     Two types of data or more, each with the format it arrives in, the tool that draws it and a chart of its own: one
#     and the same chart for all of them is not made for any. The types and charts that the clause names are examples.
#   reading_zh: >-
#     不少于两种数据类型，各自说明数据格式、绘制工具和专用图形；各类型共用同一图形的不算。
#     条款列举的类型和图形仅为举例。
#   remedy: >-
#     Give two types of data with provided_by, data_format and a chart that differs under
#     platform.overall.usability.data_views.
#   remedy_zh: >-
#     在 platform.overall.usability.data_views 下给出两种数据类型。
#     各填写 provided_by、data_format 和互不相同的 chart。
package indicators.platform.overall.usability.data_type_views

import data.lib.finding

root := ["platform", "overall", "usability", "data_views"]

views := input.capabilities.platform.overall.usability.data_views

least_charts := 2

subjects contains root if views

findings contains finding.too_few(root, least_charts, count(_charts)) if {
	views
	count(_charts) < least_charts
}

findings contains finding.missing(array.concat(root, [type, field])) if {
	count(_charts) < least_charts
	some type, view in views
	some field in _fields
	not view[field]
}

_charts := {lower(view.chart) |
	some view in views
	every field in _fields {
		view[field]
	}
}

_fields := {"provided_by", "data_format", "chart"}
