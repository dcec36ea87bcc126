# METADATA
# title: Ingresses with TLS
# description: An Ingress or a Traefik IngressRoute with a TLS section that names a secret, hosts or a resolver shows HTTPS.
# custom:
#   title_zh: 启用 TLS 的 Ingress
#   shows: [6.1.1.2.b]
package facts.kubernetes.ingress_tls

import data.lib.fact
import data.lib.kubernetes
import data.lib.tenancy

facts contains found if {
	some ingress in input.resources.kubernetes.Ingress
	some position, tls in ingress.body.spec.tls
	_is_set(tls)
	provider := kubernetes.called("Ingress", ingress)
	place := fact.at(ingress, ["spec", "tls", position])
	some found in tenancy.transport(kubernetes.entry(ingress), "https", provider, [place])
}

facts contains found if {
	some route in input.resources.kubernetes.IngressRoute
	_is_set(route.body.spec.tls)
	provider := kubernetes.called("IngressRoute", route)
	some found in tenancy.transport(kubernetes.entry(route), "https", provider, [fact.at(route, ["spec", "tls"])])
}

unknown := set()

_is_set(tls) if {
	some key in ["secretName", "certResolver"]
	is_string(tls[key])
	tls[key] != ""
}

_is_set(tls) if {
	some host in tls.hosts
	host != ""
}
