# METADATA
# title: Questions and answers are reviewed, unsafe ones blocked, counted and managed
# description: >-
#   What users ask and what models answer is reviewed for safety, unsafe content is blocked, the results are analysed,
#   and words, policies and labels are managed.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.1.b
#   title_zh: 问答内容安全审核、拦截、统计和策略管理
#   description_zh: 对用户提问和模型回答进行安全审核，拦截不安全内容并统计分析，敏感词、策略和标签可编辑管理。
#   nature: document
#   reading: >-
#     Review of questions, review of answers, statistics and management of all three named lists are asked for. The
#     kinds of unsafe content are examples, so at least one kind that is blocked must be named.
#   reading_zh: 提问审核、回答审核、统计分析以及所列三类内容的编辑管理缺一不可。不安全言论的种类为举例，须至少写明一种被拦截的种类。
#   remedy: >-
#     Give provided_by of questions, answers and statistics, a blocked_categories entry, and provided_by of
#     sensitive_words, prohibition_policies and prohibition_labels under managed, under
#     inference.applications.industry.moderation.
#   remedy_zh: >-
#     在 inference.applications.industry.moderation 下给出 questions、answers、statistics 的 provided_by，
#     至少一种 blocked_categories，以及 managed 下 sensitive_words、prohibition_policies、prohibition_labels 的 provided_by。
package indicators.inference.applications.industry.content_moderation

import data.lib.finding

parts := {"questions", "answers", "statistics"}

managed := {"sensitive_words", "prohibition_policies", "prohibition_labels"}

root := ["inference", "applications", "industry", "moderation"]

moderation := input.capabilities.inference.applications.industry.moderation

subjects contains root if moderation

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	moderation
	some part in parts
	not moderation[part].provided_by
}

findings contains finding.missing(array.concat(root, ["managed", part, "provided_by"])) if {
	moderation
	some part in managed
	not moderation.managed[part].provided_by
}

findings contains finding.too_few(array.concat(root, ["blocked_categories"]), 1, 0) if {
	moderation
	not _blocks
}

_blocks if count(moderation.blocked_categories) > 0
