# METADATA
# title: Knowledge bases are integrated, and users create, configure, edit and delete them
# description: Served models draw on knowledge bases, and users manage these through their whole life.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.1.h
#   title_zh: 集成知识库并支持创建、配置、编辑和删除
#   description_zh: 已部署的模型能够使用知识库，用户可对知识库进行全过程管理。
#   nature: document
#   reading: The product, its connection to the served models and all four operations are asked for.
#   reading_zh: 须写明知识库产品及其与模型服务的集成方式，四种操作缺一不可。
#   remedy: >-
#     Give provided_by, integration.provided_by and operations (create, configure, edit, delete) under
#     inference.serving.deployment.knowledge_base.
#   remedy_zh: >-
#     在 inference.serving.deployment.knowledge_base 下给出 provided_by、integration.provided_by 和 operations（create、
#     configure、edit、delete）。
package indicators.inference.serving.deployment.knowledge_base_integration

import data.lib.finding

operations := {"create", "configure", "edit", "delete"}

root := ["inference", "serving", "deployment", "knowledge_base"]

knowledge_base := input.capabilities.inference.serving.deployment.knowledge_base

subjects contains root if knowledge_base

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	knowledge_base
	not knowledge_base.provided_by
}

findings contains finding.missing(array.concat(root, ["integration", "provided_by"])) if {
	knowledge_base
	not knowledge_base.integration.provided_by
}

findings contains finding.lacks(array.concat(root, ["operations"]), operation) if {
	knowledge_base
	some operation in operations
	not _listed(operation)
}

_listed(operation) if operation in knowledge_base.operations
