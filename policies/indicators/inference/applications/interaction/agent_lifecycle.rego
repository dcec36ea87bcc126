# METADATA
# title: Agents are created, deployed, configured and tested
# description: Users take agent applications from creation through configuration and test to deployment.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.2.e
#   title_zh: 智能体可创建、部署、配置和测试
#   description_zh: 用户可完成智能体应用的创建、配置、测试和部署。
#   nature: document
#   reading: All four operations are asked for. A preview of the agent's functions is given as an example of a test.
#   reading_zh: 四种操作缺一不可；功能预览是测试的一种示例。
#   remedy: >-
#     Give provided_by and operations (create, deploy, configure, test) under
#     inference.applications.interaction.agents.
#   remedy_zh: 在 inference.applications.interaction.agents 下给出 provided_by 和 operations（create、deploy、configure、test）。
package indicators.inference.applications.interaction.agent_lifecycle

import data.lib.finding

operations := {"create", "deploy", "configure", "test"}

root := ["inference", "applications", "interaction", "agents"]

agents := input.capabilities.inference.applications.interaction.agents

subjects contains root if agents

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	agents
	not agents.provided_by
}

findings contains finding.lacks(array.concat(root, ["operations"]), operation) if {
	agents
	some operation in operations
	not _listed(operation)
}

_listed(operation) if operation in agents.operations
