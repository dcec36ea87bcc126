package facts.kubernetes.request_limits_test

import data.facts.kubernetes.request_limits as rule
import data.lib.resources_test as given
import data.lib.workloads_test as made

test_lists_and_limits_before_a_model if {
	_parts == {"limit"} with input as _beside([made.manifest("gateway.envoyproxy.io/v1alpha1", "BackendTrafficPolicy", {"rateLimit": {"global": {"rules": [{"limit": {"requests": 3}}]}}})])
	_parts == {"blocklist"} with input as _beside([_plugin("ip-restriction", {"config": {"deny": ["10.0.0.1"]}})])
	_parts == {"limit"} with input as _beside([_plugin("rate-limiting", {})])
	_parts == {"allowlist"} with input as _beside([_ingress({"nginx.ingress.kubernetes.io/whitelist-source-range": "10.0.0.0/8"})])
	_parts == {"limit"} with input as _beside([made.manifest("apisix.apache.org/v2", "ApisixRoute", {"http": [{"plugins": [{"name": "limit-count", "enable": true}]}]})])
	_parts == {"blocklist"} with input as _beside([made.manifest("security.istio.io/v1", "AuthorizationPolicy", {"action": "DENY", "rules": [{"from": [{"source": {"ipBlocks": ["10.0.0.1"]}}]}]})])
}

test_what_is_off_or_empty_limits_nothing if {
	_parts == set() with input as _beside([_plugin("rate-limiting", {"disabled": true})])
	_parts == set() with input as _beside([_plugin("ip-restriction", {"config": {"deny": []}})])
	_parts == set() with input as _beside([_plugin("cors", {})])
	_parts == set() with input as _beside([_ingress({"nginx.ingress.kubernetes.io/limit-rps": "0"})])
	_parts == set() with input as _beside([_ingress({"nginx.ingress.kubernetes.io/enable-modsecurity": "false"})])
	_parts == set() with input as _beside([made.manifest("apisix.apache.org/v2", "ApisixRoute", {"http": [{"plugins": [{"name": "limit-count", "enable": false}]}]})])
}

test_policies_of_other_gateways if {
	_parts == {"limit"} with input as _beside([made.manifest("traefik.io/v1alpha1", "Middleware", {"rateLimit": {"average": 10}})])
	_parts == {"allowlist"} with input as _beside([made.manifest("traefik.io/v1alpha1", "Middleware", {"ipAllowList": {"sourceRange": ["10.0.0.0/8"]}})])
	_parts == {"firewall"} with input as _beside([made.manifest("cloud.google.com/v1", "BackendConfig", {"securityPolicy": {"name": "armor"}})])
	_parts == {"limit"} with input as _beside([made.manifest("networking.istio.io/v1alpha3", "EnvoyFilter", {"configPatches": [{"patch": {"value": {"name": "envoy.filters.http.local_ratelimit"}}}]})])
	_parts == {"firewall"} with input as _beside([_ingress({"alb.ingress.kubernetes.io/wafv2-acl-arn": "arn:aws:wafv2:acl"})])
	_parts == {"limit"} with input as _beside([_ingress({"haproxy.org/rate-limit-requests": "10"})])
}

test_none_of_another_kind_or_without_a_value if {
	_parts == set() with input as _beside([made.manifest("traefik.io/v1alpha1", "Middleware", {"compress": {}})])
	_parts == set() with input as _beside([made.manifest("cloud.google.com/v1", "BackendConfig", {"securityPolicy": {"name": ""}})])
	_parts == set() with input as _beside([made.manifest("networking.istio.io/v1alpha3", "EnvoyFilter", {"configPatches": [{"patch": {"value": {"name": "envoy.filters.http.cors"}}}]})])
	_parts == set() with input as _beside([_ingress({"alb.ingress.kubernetes.io/wafv2-acl-arn": ""})])
}

test_a_limit_where_no_model_is_shows_nothing if {
	rule.facts == set() with input as given.kubernetes([_plugin("rate-limiting", {})])
}

_parts := {one.part | some one in rule._near_models}

_beside(objects) := given.kubernetes(array.concat([made.deployment(made.vllm([]), {})], objects))

_plugin(name, changes) := object.union(
	{"apiVersion": "configuration.konghq.com/v1", "kind": "KongPlugin", "metadata": {"name": "limit"}, "plugin": name},
	changes,
)

_ingress(annotations) := {
	"apiVersion": "networking.k8s.io/v1", "kind": "Ingress",
	"metadata": {"name": "chat", "annotations": annotations}, "spec": {},
}
