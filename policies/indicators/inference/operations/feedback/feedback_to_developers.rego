# METADATA
# title: Developers get all inference results and monitoring data, quickly and matched
# description: >-
#   Inference results and monitoring data go to developers in full, soon and matched to each other, so that they can
#   tune further.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.3.1.c
#   title_zh: 推理结果和监控信息完整高效反馈给开发者
#   description_zh: 推理结果和监控信息完整、及时、可对应地提供给开发者，用于继续调优。
#   nature: configuration
#   reading: >-
#     Results and monitoring data are both asked for. In full means all results and no sample. Accurate means that
#     both can be tied to the same request. Efficient has no bound in the clause, so the longest delay must be stated,
#     and any figure will do.
#   reading_zh: 推理结果和监控信息缺一不可。完整指全量而非抽样；准确指两者能对应到同一请求；高效未给出限值，须写明最长延迟，数值不设门槛。
#   remedy: >-
#     Give inference_results (provided_by, share_percent of 100), monitoring.provided_by, correlation.provided_by and
#     delay_seconds under inference.operations.feedback.developer_feedback.
#   remedy_zh: >-
#     在 inference.operations.feedback.developer_feedback 下给出 inference_results（provided_by、share_percent 为 100）、
#     monitoring.provided_by、correlation.provided_by 和 delay_seconds。
package indicators.inference.operations.feedback.feedback_to_developers

import data.lib.finding

whole_percent := 100

parts := {"inference_results", "monitoring", "correlation"}

root := ["inference", "operations", "feedback", "developer_feedback"]

feedback := input.capabilities.inference.operations.feedback.developer_feedback

subjects contains root if feedback

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	feedback
	some part in parts
	not feedback[part].provided_by
}

findings contains finding.missing(_share) if {
	feedback
	not feedback.inference_results.share_percent
}

findings contains finding.below(_share, whole_percent, feedback.inference_results.share_percent) if {
	feedback.inference_results.share_percent < whole_percent
}

findings contains finding.missing(array.concat(root, ["delay_seconds"])) if {
	feedback
	not feedback.delay_seconds
}

_share := array.concat(root, ["inference_results", "share_percent"])
