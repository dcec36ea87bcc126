# METADATA
# title: Faults, lacking authorisation and bad success rates notify people at once
# description: >-
#   Rules find faulty servers, insufficient authorisation and success rates past a threshold as they happen, and
#   notify people on their own.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.1.3.d
#   title_zh: 异常场景实时告警并自动通知
#   description_zh: 规则实时发现服务器异常、授权不足和成功率越过阈值，并自动发出通知。
#   nature: configuration
#   reading: >-
#     The three conditions are asked for, the success rate with its threshold. The channels are given with slashes and
#     left open, so one that names what sends through it is enough: e-mail, text message, WeChat or another that
#     reaches people.
#   reading_zh: 三类异常场景缺一不可，成功率须给出阈值。告警方式以斜杠并列且未穷举，按“或”理解，邮件、短信、微信或其他可触达人员的方式至少有一种并写明由什么提供。
#   remedy: >-
#     Give provided_by of server_fault, insufficient_authorisation and success_rate (with threshold_percent) under
#     conditions, and a channel with provided_by under channels, under inference.serving.stability.alerting.
#   remedy_zh: >-
#     在 inference.serving.stability.alerting 的 conditions 下给出 server_fault、insufficient_authorisation、
#     success_rate（含 threshold_percent）的 provided_by，在 channels 下给出一种带 provided_by 的方式。
package indicators.inference.serving.stability.realtime_alerting

import data.lib.complete_entries
import data.lib.finding

conditions := {"server_fault", "insufficient_authorisation", "success_rate"}

root := ["inference", "serving", "stability", "alerting"]

alerting := input.capabilities.inference.serving.stability.alerting

subjects contains root if alerting

findings contains finding.missing(array.concat(root, ["conditions", part, "provided_by"])) if {
	alerting
	some part in conditions
	not alerting.conditions[part].provided_by
}

findings contains finding.missing(array.concat(root, ["conditions", "success_rate", "threshold_percent"])) if {
	alerting
	not alerting.conditions.success_rate.threshold_percent
}

findings contains finding.too_few(_channels, 1, 0) if {
	alerting
	not _has_channels
}

findings contains shortfall if {
	some shortfall in complete_entries.none_complete(_channels, alerting.channels, {"provided_by"})
}

_has_channels if count(alerting.channels) > 0

_channels := array.concat(root, ["channels"])
