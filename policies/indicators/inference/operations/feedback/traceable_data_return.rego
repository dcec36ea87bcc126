# METADATA
# title: Data of operation returns traceably, with privacy kept, and improves models again and again
# description: >-
#   Data from real use is collected and analysed, can be traced, keeps privacy, and goes into one improvement of the
#   models after the other.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.3.1.b
#   title_zh: 数据回流可追溯并持续用于模型优化
#   description_zh: 采集并分析真实使用中产生的数据，全程可追溯且保障隐私，持续用于模型优化。
#   nature: document
#   reading: >-
#     Traceability, privacy, collection, analysis and optimisation are all asked for. Continuous means a stated
#     interval between rounds of improvement, of any length; real users are shown by at least one scenario that the
#     data comes from.
#   reading_zh: 追溯、隐私保障、采集、分析、优化缺一不可。持续指写明两轮优化的间隔，长短不限；真实用户场景须至少写明一个数据来源场景。
#   remedy: >-
#     Give provided_by of traceability, privacy, collection and analysis, optimisation (provided_by, interval_days)
#     and a scenario with provided_by under scenarios, under inference.operations.feedback.data_return.
#   remedy_zh: >-
#     在 inference.operations.feedback.data_return 下给出 traceability、privacy、collection、analysis 的 provided_by，
#     optimisation 的 provided_by 和 interval_days，并在 scenarios 下给出一个带 provided_by 的场景。
package indicators.inference.operations.feedback.traceable_data_return

import data.lib.complete_entries
import data.lib.finding

parts := {"traceability", "privacy", "collection", "analysis"}

root := ["inference", "operations", "feedback", "data_return"]

data_return := input.capabilities.inference.operations.feedback.data_return

subjects contains root if data_return

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	data_return
	some part in parts
	not data_return[part].provided_by
}

findings contains finding.missing(array.concat(root, ["optimisation", field])) if {
	data_return
	some field in {"provided_by", "interval_days"}
	not data_return.optimisation[field]
}

findings contains finding.too_few(_scenarios, 1, 0) if {
	data_return
	not _has_scenarios
}

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(_scenarios, data_return.scenarios, {"provided_by"})
}

_has_scenarios if count(data_return.scenarios) > 0

_scenarios := array.concat(root, ["scenarios"])
