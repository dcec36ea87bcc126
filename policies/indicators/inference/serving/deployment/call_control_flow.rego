# METADATA
# title: Calls between model services can be sequenced, tested and branched
# description: >-
#   Between model services it can be configured which call follows which, on which condition, and which branch is
#   taken.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.1.f
#   title_zh: 模型服务间可配置顺序调用、条件判断和分支选择
#   description_zh: 模型服务之间的先后调用、条件判断和分支选择均可通过配置实现。
#   nature: configuration
#   reading: >-
#     All three are asked for, and each must name what provides it; further kinds of control flow are welcome but not
#     judged.
#   reading_zh: 三项缺一不可，每项须写明由什么提供；其他控制流不作评判。
#   remedy: >-
#     Give provided_by of sequential_calls, conditions and branch_selection under
#     inference.serving.deployment.orchestration.control_flow.
#   remedy_zh: >-
#     在 inference.serving.deployment.orchestration.control_flow 下给出 sequential_calls、conditions、
#     branch_selection 的 provided_by。
package indicators.inference.serving.deployment.call_control_flow

import data.lib.finding

parts := {"sequential_calls", "conditions", "branch_selection"}

root := ["inference", "serving", "deployment", "orchestration", "control_flow"]

control_flow := input.capabilities.inference.serving.deployment.orchestration.control_flow

subjects contains root if control_flow

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	control_flow
	some part in parts
	not control_flow[part].provided_by
}
