# METADATA
# title: Gateways with TLS listeners
# description: |
#   A listener of the Gateway API shows HTTPS or TLS if it passes it through or has a certificate. A route shows HTTPS
#   if it is bound to such a listener or, where its Gateway is kept elsewhere, to one that is called https.
# custom:
#   title_zh: 带 TLS 监听器的 Gateway
#   shows: [6.1.1.2.b]
package facts.kubernetes.gateway_tls

import data.lib.fact
import data.lib.kubernetes
import data.lib.naming
import data.lib.tenancy

facts contains found if {
	some gateway in _gateways
	some position, listener in gateway.body.spec.listeners
	protocol := _protocol(listener)
	provider := kubernetes.called("Gateway", gateway)
	place := fact.at(gateway, ["spec", "listeners", position])
	some found in tenancy.transport(naming.below(gateway.name, listener.name), protocol, provider, [place])
}

facts contains found if {
	some route in input.resources.kubernetes.HTTPRoute
	some position, parent in route.body.spec.parentRefs
	_is_secure(route, parent)
	provider := kubernetes.called("HTTPRoute", route)
	place := fact.at(route, ["spec", "parentRefs", position])
	some found in tenancy.transport(kubernetes.entry(route), "https", provider, [place])
}

unknown := set()

_gateways := [gateway |
	some gateway in input.resources.kubernetes.Gateway
	kubernetes.in_group(gateway, "gateway.networking.k8s.io")
]

_listeners[_key(gateway.source, kubernetes.namespace(gateway), gateway.name)] contains listener if {
	some gateway in _gateways
	some listener in gateway.body.spec.listeners
}

_protocol(listener) := {"HTTPS": "https", "TLS": "tls"}[listener.protocol] if listener.tls.mode == "Passthrough"

_protocol(listener) := {"HTTPS": "https", "TLS": "tls"}[listener.protocol] if {
	object.get(listener, ["tls", "mode"], "Terminate") == "Terminate"
	count(listener.tls.certificateRefs) > 0
}

_is_secure(route, parent) if {
	some listener in _bound(route, parent)
	_protocol(listener) == "https"
	every other in _bound(route, parent) {
		other.protocol != "HTTP"
	}
}

_is_secure(route, parent) if {
	not _listeners[_parent(route, parent)]
	_says_https(parent.sectionName)
}

# without a section, a route is bound to every listener
_bound(route, parent) := {listener |
	some listener in _listeners[_parent(route, parent)]
	object.get(parent, "sectionName", listener.name) == listener.name
}

_says_https(section) if section == "https"

_says_https(section) if startswith(section, "https-")

_says_https(section) if endswith(section, "-https")

_parent(route, parent) := _key(route.source, object.get(parent, "namespace", kubernetes.namespace(route)), parent.name)

_key(source, namespace, name) := concat("/", [source, namespace, name])
