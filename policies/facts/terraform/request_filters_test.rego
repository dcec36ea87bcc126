package facts.terraform.request_filters_test

import data.facts.terraform.request_filters as rule
import data.lib.resources_test as given

test_a_list_of_addresses_that_are_blocked if {
	given.shown(rule.facts) == {
		["industry.anti_cheating.provided_by", "aws_wafv2_web_acl.main", ["1:rule.0"]],
		["industry.anti_cheating.blocklist.provided_by", "aws_wafv2_web_acl.main", ["1:rule.0"]],
	} with input as _aws("block", {"ip_set_reference_statement": [{"arn": "arn"}]}, _association)
	_parts == {"allowlist"} with input as _aws("allow", {"ip_set_reference_statement": [{"arn": "arn"}]}, _association)
}

test_a_limit_is_a_filter_and_no_list if {
	count(rule.facts) == 1 with input as _aws("block", {"rate_based_statement": [{"limit": 100}]}, _association)
}

test_none_in_front_of_nothing if {
	rule.facts == set() with input as _aws("block", {"ip_set_reference_statement": [{"arn": "arn"}]}, [])
}

test_none_from_rules_that_only_count if {
	rule.facts == set() with input as _aws("count", {"ip_set_reference_statement": [{"arn": "arn"}]}, _association)
}

test_rules_of_google if {
	_parts == {"blocklist"} with input as _google({"action": "deny(403)"}, ["203.0.113.0/24"])
	_parts == {"allowlist"} with input as _google({"action": "allow"}, ["203.0.113.0/24"])
	_parts == set() with input as _google({"action": "allow"}, ["*"])
	_parts == set() with input as _google({"action": "deny(403)", "preview": true}, ["203.0.113.0/24"])
	_parts == {"user_banning"} with input as _google(
		{"action": "rate_based_ban", "rate_limit_options": [{"ban_duration_sec": 600}]},
		["*"],
	)
}

test_rules_that_are_not_known if {
	policy := object.union(given.block(1, "google_compute_security_policy", "main", {}), {"unknown": [["rule"]]})
	count(rule.unknown) == 1 with input as {"resources": {"terraform": {
		"google_compute_security_policy": [policy],
		"google_compute_backend_service": [_backend],
	}}}
}

_parts := {found.path[4] |
	some found in rule.facts
	found.path[4] != "provided_by"
}

_association := [object.union(given.block(2, "aws_wafv2_web_acl_association", "alb", {}), {"references": [{
	"pointer": ["web_acl_arn"],
	"to": ["aws_wafv2_web_acl.main"],
}]})]

_aws(action, statement, association) := {"resources": {"terraform": {
	"aws_wafv2_web_acl": [given.block(1, "aws_wafv2_web_acl", "main", {"rule": [{
		"action": [{action: [{}]}],
		"statement": [statement],
	}]})],
	"aws_wafv2_web_acl_association": association,
}}}

_backend := object.union(given.block(2, "google_compute_backend_service", "llm", {}), {"references": [{
	"pointer": ["security_policy"],
	"to": ["google_compute_security_policy.main"],
}]})

_google(rule, ranges) := {"resources": {"terraform": {
	"google_compute_security_policy": [given.block(1, "google_compute_security_policy", "main", {"rule": [object.union(
		{"match": [{"config": [{"src_ip_ranges": ranges}]}]},
		rule,
	)]})],
	"google_compute_backend_service": [_backend],
}}}
