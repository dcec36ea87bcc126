# METADATA
# title: Developers make and publish plugins for their fields, and the platform manages them
# description: >-
#   The platform registers, makes, edits, manages and counts plugins for industry applications, and developers publish
#   plugins for their own field.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.1.e
#   title_zh: 具备面向行业应用的插件服务能力
#   description_zh: 平台支持行业应用插件的注册、制作、编辑、管理和统计，开发者可发布垂直领域的插件。
#   nature: document
#   reading: >-
#     The five functions are given as one example of a plugin service, joined by an and; an assessor could miss any of
#     them, so all five are asked for. Publication by developers is asked for besides, shown by at least one published
#     plugin with its field.
#   reading_zh: 五项功能以“和”并列，整体作为插件服务的示例，缺任何一项都可能被质疑，因此按五项俱全理解；此外须有开发者发布能力，并以至少一个标明领域的已发布插件为证。
#   remedy: >-
#     Give provided_by of registration, making, editing, management, statistics and publication, and a plugin with
#     provided_by and industry under published, under inference.applications.industry.plugins.
#   remedy_zh: >-
#     在 inference.applications.industry.plugins 下给出 registration、making、editing、management、statistics、
#     publication 的 provided_by，并在 published 下给出一个带 provided_by 和 industry 的插件。
package indicators.inference.applications.industry.plugin_service

import data.lib.complete_entries
import data.lib.finding

parts := {"registration", "making", "editing", "management", "statistics", "publication"}

fields := {"provided_by", "industry"}

root := ["inference", "applications", "industry", "plugins"]

plugins := input.capabilities.inference.applications.industry.plugins

subjects contains root if plugins

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	plugins
	some part in parts
	not plugins[part].provided_by
}

findings contains finding.too_few(_published, 1, 0) if {
	plugins
	not _has_published
}

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(_published, plugins.published, fields)
}

_has_published if count(plugins.published) > 0

_published := array.concat(root, ["published"])
