# METADATA
# title: Workflows join several models or components, and users write nodes of their own
# description: >-
#   Applications are composed as workflows of several models or processing components, and users can add nodes that
#   they write themselves.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.2.d
#   title_zh: 工作流编排多个模型或组件并支持自定义节点
#   description_zh: 应用可编排为由多个模型或处理组件组成的工作流，用户可加入自行编写的节点。
#   nature: document
#   reading: >-
#     Several means two components or more, models or processing alike, each naming what provides it and which of the
#     two it is. One kind of custom node is enough, with the language that users write it in; Python is an example.
#   reading_zh: 多个指不少于 2 个，模型和处理组件均可，须写明由什么提供及属于哪类。自定义节点至少一种，并写明编写语言，Python 为举例。
#   remedy: >-
#     Give provided_by, two components with provided_by and kind, and a custom node with provided_by and written_in
#     under custom_nodes, under inference.applications.interaction.workflows.
#   remedy_zh: >-
#     在 inference.applications.interaction.workflows 下给出 provided_by、两个带 provided_by 和 kind 的 components，
#     以及一个带 provided_by 和 written_in 的 custom_nodes。
package indicators.inference.applications.interaction.workflow_orchestration

import data.lib.complete_entries
import data.lib.counted_entries
import data.lib.finding

least_components := 2

fields := {"provided_by", "written_in"}

root := ["inference", "applications", "interaction", "workflows"]

workflows := input.capabilities.inference.applications.interaction.workflows

subjects contains root if workflows

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	workflows
	not workflows.provided_by
}

findings contains finding.too_few(_components, least_components, count(_complete)) if {
	workflows
	count(_complete) < least_components
}

findings contains shortfall if {
	count(_complete) < least_components
	some shortfall in counted_entries.shortfalls(_lacking)
}

findings contains finding.too_few(_custom_nodes, 1, 0) if {
	workflows
	not _has_custom_nodes
}

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(_custom_nodes, workflows.custom_nodes, fields)
}

_has_custom_nodes if count(workflows.custom_nodes) > 0

_custom_nodes := array.concat(root, ["custom_nodes"])

_components := array.concat(root, ["components"])

default _complete := {}

_complete := counted_entries.complete(workflows.components, _lacking)

_lacking[name] contains finding.missing(array.concat(_components, [name, field])) if {
	some name, component in workflows.components
	some field in {"provided_by", "kind"}
	not component[field]
}
