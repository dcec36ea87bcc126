# METADATA
# title: Inference logic of one's own plugs into the distributed engine
# description: >-
#   Code that a team writes for its own inference runs inside an inference engine that is spread over several nodes.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.1.g
#   title_zh: 自定义推理逻辑可接入分布式推理引擎
#   description_zh: 团队自行编写的推理逻辑能够接入跨节点运行的推理引擎。
#   nature: configuration
#   reading: >-
#     One piece of custom logic is enough. Its engine must be named, and distributed means that the engine runs on two
#     nodes or more.
#   reading_zh: 接入一处自定义逻辑即可；须写明所接入的引擎，分布式指该引擎运行在不少于 2 个节点上。
#   remedy: >-
#     Give provided_by and engine (provided_by, nodes of 2 or more) for a piece of logic under
#     inference.serving.deployment.custom_logic.
#   remedy_zh: >-
#     在 inference.serving.deployment.custom_logic 下给出一处逻辑的 provided_by，以及 engine 的 provided_by 和 nodes（不少于 2）。
package indicators.inference.serving.deployment.custom_inference_logic

import data.lib.finding
import data.lib.one_suffices

least_nodes := 2

root := ["inference", "serving", "deployment", "custom_logic"]

custom_logic := input.capabilities.inference.serving.deployment.custom_logic

subjects contains array.concat(root, [name]) if some name, _ in custom_logic

findings contains shortfall if some shortfall in one_suffices.shortfalls(custom_logic, _lacking)

_lacking[name] contains finding.missing(_at(name, ["provided_by"])) if {
	some name, logic in custom_logic
	not logic.provided_by
}

_lacking[name] contains finding.missing(_at(name, ["engine", field])) if {
	some name, logic in custom_logic
	some field in {"provided_by", "nodes"}
	not logic.engine[field]
}

_lacking[name] contains finding.below(_at(name, ["engine", "nodes"]), least_nodes, logic.engine.nodes) if {
	some name, logic in custom_logic
	logic.engine.nodes < least_nodes
}

_at(name, fields) := array.concat(root, array.concat([name], fields))
