package facts.kubernetes.ray_tls_test

import data.facts.kubernetes.ray_tls as rule
import data.lib.resources_test as given

test_options_of_the_operator_even_if_empty if {
	given.shown(rule.facts) == {
		["network.tenancy.secure_transport.ray.protocol", "mtls", ["1:spec.tlsOptions"]],
		["network.tenancy.secure_transport.ray.provided_by", "RayCluster ray", ["1:spec.tlsOptions"]],
	} with input as _cluster("RayCluster", {"tlsOptions": {}})
	count(rule.facts) == 2 with input as _cluster("RayCluster", {"tlsOptions": {"enabled": true}})
	count(rule.facts) == 2 with input as _cluster("RayJob", {"rayClusterSpec": {"tlsOptions": {}}})
}

test_none_from_options_that_are_off if {
	rule.facts == set() with input as _cluster("RayCluster", {"tlsOptions": {"enabled": false}})
	rule.facts == set() with input as _cluster("RayCluster", {"rayVersion": "2.55.1"})
	rule.facts == set() with input as _cluster("RayCluster", {"tlsOptions": {}, "suspend": true})
}

test_an_environment_with_a_certificate if {
	count(rule.facts) == 2 with input as _head([
		{"name": "RAY_USE_TLS", "value": "1"},
		{"name": "RAY_TLS_SERVER_CERT", "value": "/etc/ray/tls/tls.crt"},
	])
}

test_none_from_half_of_it if {
	rule.facts == set() with input as _head([{"name": "RAY_USE_TLS", "value": "1"}])
	rule.facts == set() with input as _head([
		{"name": "RAY_USE_TLS", "value": "0"},
		{"name": "RAY_TLS_SERVER_CERT", "value": "/etc/ray/tls/tls.crt"},
	])
}

_head(environment) := _cluster("RayCluster", {"headGroupSpec": {"template": {"spec": {"containers": [{"env": environment}]}}}})

_cluster(kind, spec) := given.kubernetes([{
	"apiVersion": "ray.io/v1", "kind": kind,
	"metadata": {"name": "ray"}, "spec": spec,
}])
