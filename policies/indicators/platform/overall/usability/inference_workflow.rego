# METADATA
# title: One workflow leads from data to inference
# description: A workflow carries out data processing, training, deployment and inference one after the other.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.3.4.d
#   title_zh: 一条工作流贯通数据处理到推理
#   description_zh: 以工作流的形式依次完成数据处理、训练、部署和推理。
#   nature: configuration
#   reading: >-
#     One workflow must have all four stages, each saying which step does it; four workflows with a stage each do not
#     lead through. Further stages, such as evaluation, may lie between.
#   reading_zh: >-
#     须有一条工作流同时具备四个环节，各环节说明由哪一步骤完成；分散在多条工作流中的不算。
#     各环节之间可有评估等其他环节。
#   remedy: >-
#     Give an entry with provided_by and stages (data_processing, training, deployment, inference, each with
#     provided_by) under platform.overall.usability.inference_workflows.
#   remedy_zh: >-
#     在 platform.overall.usability.inference_workflows 下添加条目并填写 provided_by。
#     stages 下填写 data_processing、training、deployment、inference 的 provided_by。
package indicators.platform.overall.usability.inference_workflow

import data.lib.finding

root := ["platform", "overall", "usability", "inference_workflows"]

workflows := input.capabilities.platform.overall.usability.inference_workflows

stages := {"data_processing", "training", "deployment", "inference"}

subjects contains array.concat(root, [name]) if some name, _ in workflows

findings contains shortfall if {
	every name, _ in workflows {
		_shortfalls[name]
	}
	some name, _ in workflows
	some shortfall in _shortfalls[name]
}

_shortfalls[name] contains finding.missing(array.concat(root, [name, "provided_by"])) if {
	some name, workflow in workflows
	not workflow.provided_by
}

_shortfalls[name] contains finding.missing(array.concat(root, [name, "stages", stage, "provided_by"])) if {
	some name, workflow in workflows
	some stage in stages
	not workflow.stages[stage].provided_by
}
