# METADATA
# title: Users upload a test set online, and get a report on the model's effect
# description: >-
#   The effect of a model is evaluated on a test set that the user uploads online, and a report is written.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.2.2.5.a
#   title_zh: 用户可在线上传测试集评估效果并得到报告
#   description_zh: 可用用户在线上传的测试集评估模型效果，并生成评估报告。
#   nature: document
#   reading: >-
#     Three parts, each named: the evaluation, the upload of one's own test set, and the report. Online means
#     through a web console or an API; data that is handed over offline is not.
#   reading_zh: 共三部分，各自写明：效果评估、用户测试集的上传、评估报告。线上指经网页控制台或 API；线下移交数据不算。
#   remedy: >-
#     Under development.production.validation.user_evaluation give provided_by, test_set_upload with provided_by and
#     channel (web_console or api), and report with provided_by.
#   remedy_zh: >-
#     在 development.production.validation.user_evaluation 下给出 provided_by、
#     test_set_upload 的 provided_by 与 channel（web_console 或 api）、report 的 provided_by。
package indicators.development.production.validation.test_set_upload_and_report

import data.lib.finding

root := ["development", "production", "validation", "user_evaluation"]

online_channels := ["web_console", "api"]

evaluation := input.capabilities.development.production.validation.user_evaluation

subjects contains root if evaluation

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	evaluation
	not evaluation.provided_by
}

findings contains finding.missing(array.concat(root, ["test_set_upload", "provided_by"])) if {
	evaluation
	not evaluation.test_set_upload.provided_by
}

findings contains finding.missing(_channel) if {
	evaluation
	not evaluation.test_set_upload.channel
}

findings contains finding.not_one_of(_channel, online_channels, evaluation.test_set_upload.channel) if {
	not evaluation.test_set_upload.channel in online_channels
}

findings contains finding.missing(array.concat(root, ["report", "provided_by"])) if {
	evaluation
	not evaluation.report.provided_by
}

_channel := array.concat(root, ["test_set_upload", "channel"])
