# METADATA
# title: Filters of requests in front of services
# description: |
#   Rules of a web application firewall that is put in front of something: addresses that are blocked, addresses that
#   are let in, and bans of those who ask too often. A firewall in front of nothing filters nothing. Who is a risky
#   user, and what is recorded about him, a firewall does not say.
# custom:
#   title_zh: 服务前的请求过滤
#   shows: [6.3.2.1.c]
package facts.terraform.request_filters

import data.lib.fact
import data.lib.terraform

facts contains fact.of(array.concat(_system, ["provided_by"]), one.resource.address, [one.place]) if some one in _rules

facts contains fact.of(array.concat(_system, [one.part, "provided_by"]), one.resource.address, [one.place]) if {
	some one in _rules
	one.part in {"blocklist", "allowlist", "user_banning"}
}

unknown contains fact.unknown("rules of a firewall are not known", [fact.at(resource, [argument])]) if {
	some [type, argument] in [
		["aws_wafv2_web_acl", "rule"], ["google_compute_security_policy", "rule"],
		["azurerm_web_application_firewall_policy", "custom_rules"],
	]
	some resource in input.resources.terraform[type]
	_is_used(resource)
	fact.undecided(resource, [argument])
	not resource.body[argument]
}

_rules contains {"resource": acl, "part": part, "place": fact.at(acl, ["rule", position])} if {
	some acl in input.resources.terraform.aws_wafv2_web_acl
	_is_used(acl)
	some position, rule in acl.body.rule
	some action, list in {"block": "blocklist", "allow": "allowlist"}
	count(rule.action[0][action]) > 0
	part := _aws_part(rule.statement[0], list)
}

_rules contains {"resource": policy, "part": part, "place": fact.at(policy, ["rule", position])} if {
	some policy in input.resources.terraform.google_compute_security_policy
	_is_used(policy)
	some position, rule in policy.body.rule
	not terraform.on(object.get(rule, "preview", false))
	part := _google_part(rule)
}

_rules contains {"resource": policy, "part": part, "place": fact.at(policy, ["custom_rules", position])} if {
	some policy in input.resources.terraform.azurerm_web_application_firewall_policy
	_is_used(policy)
	some position, rule in policy.body.custom_rules
	not terraform.off(object.get(rule, "enabled", true))
	part := _azure_part(rule)
}

# a set of addresses, or a limit of how often
_aws_part(statement, list) := list if {
	count(statement.ip_set_reference_statement) > 0
} else := "rate_limit" if {
	count(statement.rate_based_statement) > 0
	list == "blocklist"
}

_google_part(rule) := "user_banning" if {
	rule.action == "rate_based_ban"
	terraform.figure(rule.rate_limit_options[0].ban_duration_sec) > 0
} else := "rate_limit" if {
	rule.action == "throttle"
} else := list if {
	some start, list in {"deny": "blocklist", "allow": "allowlist"}
	startswith(rule.action, start)
	ranges := rule.match[0].config[0].src_ip_ranges
	count(ranges) > 0
	count({"*", "0.0.0.0/0", "::/0"} & {range | some range in ranges}) == 0
}

_azure_part(rule) := "rate_limit" if {
	rule.rule_type == "RateLimitRule"
	rule.action == "Block"
} else := list if {
	list := {"Block": "blocklist", "Allow": "allowlist"}[rule.action]
	some condition in rule.match_conditions
	condition.operator == "IPMatch"
	count(condition.match_values) > 0
	object.get(condition, "negation_condition", false) != true
}

# what a firewall is put in front of refers to it
_is_used(firewall) if {
	some [type, argument] in _uses
	count(terraform.users(firewall, type, [argument])) > 0
}

_uses := [
	["aws_wafv2_web_acl_association", "web_acl_arn"], ["aws_cloudfront_distribution", "web_acl_id"],
	["google_compute_backend_service", "security_policy"], ["google_compute_region_backend_service", "security_policy"],
	["azurerm_application_gateway", "firewall_policy_id"], ["azurerm_application_gateway", "http_listener"],
]

_system := ["inference", "applications", "industry", "anti_cheating"]
