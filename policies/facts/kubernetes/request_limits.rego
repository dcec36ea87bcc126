# METADATA
# title: Limits of requests to models
# description: |
#   What a gateway before models refuses: callers who ask too often, addresses that are shut out, addresses that alone
#   are let in, and requests that a firewall stops. It counts where models are served, or applications for them run, in
#   the same source. Who is a risky user, a gateway does not say.
# custom:
#   title_zh: 模型请求的限制
#   shows: [6.3.2.1.c]
package facts.kubernetes.request_limits

import data.lib.fact
import data.lib.kubernetes
import data.lib.lines
import data.lib.workloads

facts contains fact.of(array.concat(_system, ["provided_by"]), one.by, [one.place]) if some one in _near_models

facts contains fact.of(array.concat(_system, [one.part, "provided_by"]), one.by, [one.place]) if {
	some one in _near_models
	one.part in {"blocklist", "allowlist", "user_banning"}
}

unknown := set()

_near_models contains one if {
	some one in _limits
	one.owner.source in _sources
}

_sources := {workload.owner.source |
	some role in ["inference", "gateway", "application"]
	some workload in workloads.of_role(role)
} | {route.source | some route in input.resources.kubernetes.AIGatewayRoute}

# annotations of ingress-nginx
_limits contains {"owner": ingress, "part": part, "by": kubernetes.called("Ingress", ingress), "place": place} if {
	some ingress in input.resources.kubernetes.Ingress
	some name, part in _annotations
	value := ingress.body.metadata.annotations[concat("/", ["nginx.ingress.kubernetes.io", name])]
	not value in {"", "0", "false", false, 0, "0.0.0.0/0"}
	place := fact.at(ingress, ["metadata", "annotations", concat("/", ["nginx.ingress.kubernetes.io", name])])
}

# Envoy Gateway
_limits contains {"owner": policy, "part": "limit", "by": kubernetes.called("BackendTrafficPolicy", policy), "place": place} if {
	some policy in input.resources.kubernetes.BackendTrafficPolicy
	some kind in ["local", "global"]
	count(policy.body.spec.rateLimit[kind].rules) > 0
	place := fact.at(policy, ["spec", "rateLimit", kind, "rules"])
}

_limits contains {"owner": policy, "part": part, "by": kubernetes.called("SecurityPolicy", policy), "place": place} if {
	some policy in input.resources.kubernetes.SecurityPolicy
	kubernetes.in_group(policy, "gateway.envoyproxy.io")
	some position, rule in policy.body.spec.authorization.rules
	count(rule.principal.clientCIDRs) > 0
	part := {"Deny": "blocklist", "Allow": "allowlist"}[rule.action]
	place := fact.at(policy, ["spec", "authorization", "rules", position])
}

# Istio
_limits contains {"owner": policy, "part": part, "by": kubernetes.called("AuthorizationPolicy", policy), "place": place} if {
	some policy in input.resources.kubernetes.AuthorizationPolicy
	part := {"DENY": "blocklist", "ALLOW": "allowlist"}[object.get(policy.body.spec, "action", "ALLOW")]
	some position, rule in policy.body.spec.rules
	some from in rule.from
	some key in ["ipBlocks", "remoteIpBlocks"]
	count(from.source[key]) > 0
	place := fact.at(policy, ["spec", "rules", position])
}

# Kong
_limits contains {"owner": plugin, "part": part, "by": kubernetes.called(kind, plugin), "place": fact.at(plugin, ["plugin"])} if {
	some kind in ["KongPlugin", "KongClusterPlugin"]
	some plugin in input.resources.kubernetes[kind]
	not plugin.body.disabled == true
	part := _plugin_part(plugin.body.plugin, object.get(plugin.body, "config", {}))
}

# APISIX
_limits contains {"owner": owner, "part": part, "by": kubernetes.called(kind, owner), "place": fact.at(owner, pointer)} if {
	some [kind, owner, pointer, plugin] in _apisix
	plugin.enable == true
	part := _plugin_part(plugin.name, object.get(plugin, "config", {}))
}

# LiteLLM keeps users out that are on its list
_limits contains {"owner": map, "part": "user_banning", "by": kubernetes.called("ConfigMap", map), "place": fact.at(map, ["data", key])} if {
	some map in input.resources.kubernetes.ConfigMap
	some key, text in map.body.data
	some setting in lines.settings(text)
	setting.key == "blocked_user_list"
}

_apisix := array.concat(
	[[kind, owner, ["spec", "plugins", position], plugin] |
		some kind in ["ApisixPluginConfig", "ApisixGlobalRule"]
		some owner in input.resources.kubernetes[kind]
		some position, plugin in owner.body.spec.plugins
	],
	[["ApisixRoute", owner, ["spec", "http", at, "plugins", position], plugin] |
		some owner in input.resources.kubernetes.ApisixRoute
		some at, route in owner.body.spec.http
		some position, plugin in route.plugins
	],
)

# plug-ins of Kong and of APISIX; source: their plug-in hubs
# a policy beside a gateway or a route that says how many requests pass, or a firewall that is put before it
_limits contains {"owner": policy, "part": part, "by": kubernetes.called(kind, policy), "place": fact.at(policy, pointer)} if {
	some [kind, group, pointer, part] in _policies
	some policy in input.resources.kubernetes[kind]
	kubernetes.in_group(policy, group)
	not object.get(policy.body, pointer, null) in {null, {}, [], ""}
}

# source: the API reference of each
_policies := [
	["Middleware", "traefik.io", ["spec", "rateLimit"], "limit"],
	["Middleware", "traefik.io", ["spec", "inFlightReq"], "limit"],
	["Middleware", "traefik.io", ["spec", "ipAllowList", "sourceRange"], "allowlist"],
	["Middleware", "traefik.containo.us", ["spec", "rateLimit"], "limit"],
	["Middleware", "traefik.containo.us", ["spec", "ipWhiteList", "sourceRange"], "allowlist"],
	["RateLimitPolicy", "kuadrant.io", ["spec", "limits"], "limit"],
	["RateLimitPolicy", "kuadrant.io", ["spec", "defaults", "limits"], "limit"],
	["TokenRateLimitPolicy", "kuadrant.io", ["spec", "limits"], "limit"],
	["BackendConfig", "cloud.google.com", ["spec", "securityPolicy", "name"], "firewall"],
	["GCPBackendPolicy", "networking.gke.io", ["spec", "default", "securityPolicy"], "firewall"],
	["TrafficPolicy", "gateway.kgateway.dev", ["spec", "rateLimit"], "limit"],
	["HTTPProxy", "projectcontour.io", ["spec", "virtualhost", "rateLimitPolicy"], "limit"],
	["APPolicy", "appprotect.f5.com", ["spec", "policy"], "firewall"],
	["RateLimitConfig", "ratelimit.solo.io", ["spec", "raw"], "limit"],
]

# filters of Envoy that Istio puts in: source: Istio documentation, rate limits
_limits contains {"owner": filter, "part": "limit", "by": kubernetes.called("EnvoyFilter", filter), "place": fact.at(filter, pointer)} if {
	some filter in input.resources.kubernetes.EnvoyFilter
	some position, patch in filter.body.spec.configPatches
	patch.patch.value.name in {"envoy.filters.http.local_ratelimit", "envoy.filters.http.ratelimit"}
	pointer := ["spec", "configPatches", position]
}

# a firewall or a limit that an ingress controller of a cloud, or of HAProxy, is told of
_limits contains {"owner": ingress, "part": part, "by": kubernetes.called("Ingress", ingress), "place": place} if {
	some ingress in input.resources.kubernetes.Ingress
	some name, part in _whole_annotations
	value := ingress.body.metadata.annotations[name]
	not value in {"", "0", "false", false, 0}
	place := fact.at(ingress, ["metadata", "annotations", name])
}

_whole_annotations := {
	"alb.ingress.kubernetes.io/wafv2-acl-arn": "firewall", "alb.ingress.kubernetes.io/waf-acl-id": "firewall",
	"alb.ingress.kubernetes.io/inbound-cidrs": "allowlist",
	"appgw.ingress.kubernetes.io/waf-policy-for-path": "firewall",
	"haproxy.org/rate-limit-requests": "limit", "haproxy.org/deny-list": "blocklist", "haproxy.org/blacklist": "blocklist",
	"haproxy-ingress.github.io/limit-rps": "limit", "haproxy-ingress.github.io/limit-connections": "limit",
	"higress.io/route-limit-rps": "limit", "higress.io/route-limit-rpm": "limit",
}

_plugin_part(name, _) := "limit" if {
	name in {
		"rate-limiting", "rate-limiting-advanced", "ai-rate-limiting-advanced", "ai-rate-limiting", "limit-count", "limit-req",
		"limit-conn", "response-ratelimiting",
	}
}

_plugin_part("ip-restriction", config) := "blocklist" if {
	some key in ["deny", "blacklist"]
	count(config[key]) > 0
} else := "allowlist" if {
	some key in ["allow", "whitelist"]
	count(config[key]) > 0
}

_plugin_part(name, _) := "firewall" if name in {"bot-detection", "chaitin-waf", "coraza"}

# source: ingress-nginx documentation, annotations
_annotations := {
	"limit-rps": "limit", "limit-rpm": "limit", "limit-connections": "limit", "enable-modsecurity": "firewall",
	"whitelist-source-range": "allowlist", "allowlist-source-range": "allowlist", "denylist-source-range": "blocklist",
}

_system := ["inference", "applications", "industry", "anti_cheating"]
