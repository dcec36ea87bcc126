# METADATA
# title: Model nodes of a workflow are edited by dragging
# description: In a workflow, users drag to edit the properties of model nodes or the connections between them.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.2.f
#   title_zh: 工作流中的模型节点可拖拽编辑
#   description_zh: 编排工作流时，用户拖拽即可修改模型节点的属性或节点间的连接。
#   nature: document
#   reading: >-
#     Properties and connections are alternatives, so either is enough. The kinds of model node are examples: at least
#     one that can be edited so must be named.
#   reading_zh: 属性与接续关系为“或”，具备其一即可；节点种类为举例，须至少写明一种可这样编辑的模型节点。
#   remedy: >-
#     Give provided_by, edits (properties or connections) and model_nodes (one or more) under
#     inference.applications.interaction.workflows.drag_and_drop.
#   remedy_zh: >-
#     在 inference.applications.interaction.workflows.drag_and_drop 下给出 provided_by、
#     edits（properties 或 connections）和 model_nodes（至少一种）。
package indicators.inference.applications.interaction.drag_and_drop_editing

import data.lib.finding

root := ["inference", "applications", "interaction", "workflows", "drag_and_drop"]

editing := input.capabilities.inference.applications.interaction.workflows.drag_and_drop

subjects contains root if editing

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	editing
	not editing.provided_by
}

findings contains finding.too_few(array.concat(root, ["edits"]), 1, 0) if {
	editing
	not _has_edits
}

findings contains finding.too_few(array.concat(root, ["model_nodes"]), 1, 0) if {
	editing
	not _has_model_nodes
}

_has_edits if count(editing.edits) > 0

_has_model_nodes if count(editing.model_nodes) > 0
