package facts.terraform.secure_endpoints_test

import data.facts.terraform.secure_endpoints as rule
import data.lib.resources_test as given

test_a_tunnel if {
	given.shown(rule.facts) == {
		["network.tenancy.secure_transport.aws_vpn_connection.main.protocol", "ipsec", ["1:type"]],
		["network.tenancy.secure_transport.aws_vpn_connection.main.provided_by", "aws_vpn_connection.main", ["1:type"]],
	} with input as given.terraform("aws_vpn_connection", {"type": "ipsec.1"})
}

test_a_protocol_needs_a_certificate if {
	count(rule.facts) == 2 with input as _alb("HTTPS", [{"certificate_id": "c"}])
	rule.facts == set() with input as _alb("HTTPS", [])
	rule.facts == set() with input as _alb("HTTP", [{"certificate_id": "c"}])
}

test_a_distribution_that_allows_plain_requests if {
	count(rule.facts) == 2 with input as _distribution("redirect-to-https")
	rule.facts == set() with input as _distribution("allow-all")
}

test_what_is_not_known if {
	count(rule.unknown) == 1 with input as given.terraform_open("aws_vpn_connection", {}, [["type"]], [])
}

test_networks_of_tenants if {
	_tenants == {"a", "b"} with input as given.input_of("terraform", "aws_vpc", [
		_vpc(1, "module.tenant[\"a\"].aws_vpc.main"), _vpc(2, "aws_vpc.tenant[\"b\"]"), _vpc(3, "aws_vpc.main[\"c\"]"),
		_vpc(4, "aws_vpc.tenant"),
	])
}

_tenants := {found.path[5] | some found in rule.facts; found.path[4] == "tenants"}

_vpc(id, address) := object.union(given.block(id, "aws_vpc", "main", {}), {"address": address})

_alb(protocol, certificates) := given.terraform("alicloud_alb_listener", {
	"listener_protocol": protocol,
	"certificates": certificates,
})

_distribution(policy) := given.terraform("aws_cloudfront_distribution", {"default_cache_behavior": [{
	"viewer_protocol_policy": policy,
}]})
