package facts.kubernetes.gateway_tls_test

import data.facts.kubernetes.gateway_tls as rule
import data.lib.resources_test as given

test_a_listener_with_a_certificate if {
	given.shown(rule.facts) == {
		["network.tenancy.secure_transport.edge.https.protocol", "https", ["1:spec.listeners.1"]],
		["network.tenancy.secure_transport.edge.https.provided_by", "Gateway net/edge", ["1:spec.listeners.1"]],
	} with input as given.kubernetes([_gateway([_http, _https])])
}

test_a_listener_that_passes_through if {
	count(rule.facts) == 2 with input as given.kubernetes([_gateway([{
		"name": "raw", "protocol": "TLS",
		"tls": {"mode": "Passthrough"},
	}])])
}

test_none_without_a_certificate if {
	rule.facts == set() with input as given.kubernetes([_gateway([{"name": "https", "protocol": "HTTPS", "tls": {}}])])
}

test_none_over_http if {
	rule.facts == set() with input as given.kubernetes([_gateway([_http])])
}

test_a_route_bound_to_a_secure_listener if {
	_shows_route with input as given.kubernetes([_gateway([_http, _https]), _route({"sectionName": "https"})])
}

test_a_route_bound_to_a_plain_listener if {
	not _shows_route with input as given.kubernetes([_gateway([_http, _https]), _route({"sectionName": "http"})])
}

test_a_route_bound_to_every_listener_is_plain_too if {
	not _shows_route with input as given.kubernetes([_gateway([_http, _https]), _route({})])
	_shows_route with input as given.kubernetes([_gateway([_https]), _route({})])
}

test_a_name_is_not_enough_where_the_listener_is_seen if {
	plain := {"name": "https", "protocol": "HTTP"}
	not _shows_route with input as given.kubernetes([_gateway([plain]), _route({"sectionName": "https"})])
}

test_a_route_bound_to_https_of_a_gateway_elsewhere if {
	_shows_route with input as given.kubernetes([_route({"sectionName": "https"})])
	not _shows_route with input as given.kubernetes([_route({"sectionName": "web"})])
	not _shows_route with input as given.kubernetes([_route({})])
}

_shows_route if ["network.tenancy.secure_transport.chat.protocol", "https"] in given.values(rule.facts)

_http := {"name": "http", "protocol": "HTTP"}

_https := {"name": "https", "protocol": "HTTPS", "tls": {"certificateRefs": [{"name": "edge-tls"}]}}

_gateway(listeners) := {
	"apiVersion": "gateway.networking.k8s.io/v1", "kind": "Gateway",
	"metadata": {"name": "edge", "namespace": "net"}, "spec": {"listeners": listeners},
}

_route(parent) := {
	"apiVersion": "gateway.networking.k8s.io/v1", "kind": "HTTPRoute",
	"metadata": {"name": "chat", "namespace": "ml"},
	"spec": {"parentRefs": [object.union({"name": "edge", "namespace": "net"}, parent)]},
}
