package facts.terraform.load_balancer_tls_test

import data.facts.terraform.load_balancer_tls as rule
import data.lib.resources_test as given

test_a_listener_with_a_certificate if {
	given.shown(rule.facts) == {
		["network.tenancy.secure_transport.main.protocol", "https", ["1:protocol", "1:certificate_arn"]],
		["network.tenancy.secure_transport.main.provided_by", "aws_lb_listener.main", ["1:protocol", "1:certificate_arn"]],
	} with input as given.terraform("aws_lb_listener", {"protocol": "HTTPS", "certificate_arn": "arn:x"})
}

test_a_certificate_that_only_the_cloud_can_name if {
	["network.tenancy.secure_transport.main.protocol", "tls"] in given.values(rule.facts) with input as given.terraform_open(
		"aws_lb_listener",
		{"protocol": "TLS"},
		[["certificate_arn"]],
		[{"pointer": ["certificate_arn"], "to": ["aws_acm_certificate.main"]}],
	)
}

test_none_over_http if {
	rule.facts == set() with input as given.terraform("aws_lb_listener", {"protocol": "HTTP", "certificate_arn": "arn:x"})
}

test_none_without_a_certificate if {
	rule.facts == set() with input as given.terraform("aws_lb_listener", {"protocol": "HTTPS"})
	rule.facts == set() with input as given.terraform("aws_lb_listener", {"protocol": "HTTPS", "certificate_arn": ""})
}

test_a_variable_certificate_is_unknown if {
	open := given.terraform_open("aws_lb_listener", {"protocol": "HTTPS"}, [["certificate_arn"]], [])
	rule.facts == set() with input as open
	given.open(rule.unknown) == {["certificate of a listener is not known", ["1:certificate_arn"]]} with input as open
}

test_a_variable_protocol_is_unknown if {
	given.open(rule.unknown) == {["protocol of a listener is not known", ["1:protocol"]]} with input as given.terraform_open(
		"aws_lb_listener", {},
		[["protocol"]], [],
	)
}

test_a_google_proxy_with_certificates if {
	count(rule.facts) == 2 with input as given.terraform("google_compute_target_https_proxy", {"ssl_certificates": ["a"]})
	rule.facts == set() with input as given.terraform("google_compute_target_https_proxy", {"ssl_certificates": []})
}

test_an_azure_gateway_by_listener if {
	given.values(rule.facts) == {
		["network.tenancy.secure_transport.main.public.protocol", "https"],
		["network.tenancy.secure_transport.main.public.provided_by", "azurerm_application_gateway.main"],
	} with input as given.terraform("azurerm_application_gateway", {"http_listener": [
		{"name": "plain", "protocol": "Http"},
		{"name": "public", "protocol": "Https", "ssl_certificate_name": "main"},
	]})
}
