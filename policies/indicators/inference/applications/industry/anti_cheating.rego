# METADATA
# title: An anti-cheating system keeps lists, bans cheaters and manages risky users
# description: >-
#   A system against abuse of the models manages a blocklist and an allowlist, bans users who cheat and keeps records
#   of risky users.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.3.2.1.c
#   title_zh: 反作弊系统支持黑白名单、封禁和风险用户管理
#   description_zh: 大模型反作弊系统管理黑名单和白名单，封禁作弊用户，并管理风险用户的信息。
#   nature: document
#   reading: The system and all four functions are asked for. The blocklist and the allowlist are two.
#   reading_zh: 反作弊系统及四项功能缺一不可，黑名单和白名单分别计。
#   remedy: >-
#     Give provided_by, and provided_by of blocklist, allowlist, user_banning and risk_user_records, under
#     inference.applications.industry.anti_cheating.
#   remedy_zh: >-
#     在 inference.applications.industry.anti_cheating 下给出 provided_by，以及 blocklist、allowlist、user_banning、
#     risk_user_records 的 provided_by。
package indicators.inference.applications.industry.anti_cheating

import data.lib.finding

parts := {"blocklist", "allowlist", "user_banning", "risk_user_records"}

root := ["inference", "applications", "industry", "anti_cheating"]

system := input.capabilities.inference.applications.industry.anti_cheating

subjects contains root if system

findings contains finding.missing(array.concat(root, ["provided_by"])) if {
	system
	not system.provided_by
}

findings contains finding.missing(array.concat(root, [part, "provided_by"])) if {
	system
	some part in parts
	not system[part].provided_by
}
