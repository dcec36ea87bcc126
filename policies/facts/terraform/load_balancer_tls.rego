# METADATA
# title: Load balancers that end TLS
# description: |
#   A listener or proxy that speaks HTTPS or TLS and has a certificate shows a secure transport; the protocol without a
#   certificate, or the certificate without the protocol, shows none.
# custom:
#   title_zh: 终结 TLS 的负载均衡
#   shows: [6.1.1.2.b]
package facts.terraform.load_balancer_tls

import data.lib.fact
import data.lib.naming
import data.lib.terraform

facts contains found if {
	some entry in _entries
	terraform.given(entry.resource, entry.certificate)
	some [leaf, value] in [["protocol", entry.protocol], ["provided_by", entry.resource.address]]
	path := ["platform", "hardware", "network", "tenancy", "secure_transport", entry.name, leaf]
	found := fact.of(path, value, [fact.at(entry.resource, entry.pointer), fact.at(entry.resource, entry.certificate)])
}

unknown contains fact.unknown("certificate of a listener is not known", [fact.at(entry.resource, entry.certificate)]) if {
	some entry in _entries
	terraform.unsure(entry.resource, entry.certificate)
}

unknown contains fact.unknown("protocol of a listener is not known", [fact.at(listener, ["protocol"])]) if {
	some type in ["aws_lb_listener", "aws_alb_listener"]
	some listener in input.resources.terraform[type]
	fact.undecided(listener, ["protocol"])
}

_entries contains entry if {
	some type in ["aws_lb_listener", "aws_alb_listener"]
	some listener in input.resources.terraform[type]
	protocol := {"HTTPS": "https", "TLS": "tls"}[listener.body.protocol]
	entry := {
		"resource": listener,
		"name": terraform.local(listener, type),
		"protocol": protocol,
		"pointer": ["protocol"],
		"certificate": ["certificate_arn"],
	}
}

_entries contains entry if {
	some [type, protocol] in [
		["google_compute_target_https_proxy", "https"],
		["google_compute_region_target_https_proxy", "https"],
		["google_compute_target_ssl_proxy", "tls"],
	]
	some proxy in input.resources.terraform[type]
	some argument in ["ssl_certificates", "certificate_map", "certificate_manager_certificates"]
	entry := {
		"resource": proxy,
		"name": terraform.local(proxy, type),
		"protocol": protocol,
		"pointer": [],
		"certificate": [argument],
	}
}

_entries contains entry if {
	some gateway in input.resources.terraform.azurerm_application_gateway
	some position, listener in gateway.body.http_listener
	listener.protocol == "Https"
	entry := {
		"resource": gateway,
		"name": naming.below(terraform.local(gateway, "azurerm_application_gateway"), listener.name),
		"protocol": "https",
		"pointer": ["http_listener", position, "protocol"],
		"certificate": ["http_listener", position, "ssl_certificate_name"],
	}
}
