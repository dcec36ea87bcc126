# METADATA
# title: Ingresses with TLS
# description: |
#   An Ingress or a Traefik IngressRoute with a TLS section that names a secret, hosts or a resolver shows HTTPS, and so does
#   an Ingress whose annotations name a certificate of the cloud, with the ManagedCertificate that they mean.
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
	some ingress in input.resources.kubernetes.Ingress
	some annotation in _certificates(ingress)
	place := fact.at(ingress, ["metadata", "annotations", annotation])
	some found in tenancy.transport(kubernetes.entry(ingress), "https", kubernetes.called("Ingress", ingress), [place])
}

facts contains found if {
	some route in input.resources.kubernetes.IngressRoute
	_is_set(route.body.spec.tls)
	provider := kubernetes.called("IngressRoute", route)
	some found in tenancy.transport(kubernetes.entry(route), "https", provider, [fact.at(route, ["spec", "tls"])])
}

unknown := set()

# source: GKE documentation, Google-managed certificates
_certificates(ingress) := {annotation |
	annotation := "networking.gke.io/managed-certificates"
	some name in split(ingress.body.metadata.annotations[annotation], ",")
	some certificate in input.resources.kubernetes.ManagedCertificate
	kubernetes.in_group(certificate, "networking.gke.io")
	certificate.source == ingress.source
	certificate.name == trim_space(name)
	some domain in certificate.body.spec.domains
	domain != ""
} | {annotation |
	some annotation in ["ingress.gcp.kubernetes.io/pre-shared-cert", "alb.ingress.kubernetes.io/certificate-arn"]
	value := ingress.body.metadata.annotations[annotation]
	is_string(value)
	value != ""
	_listens(ingress)
}

# a balancer of AWS that is told its listeners has HTTPS only where it is among them
_listens(ingress) if {
	ports := object.get(ingress.body.metadata.annotations, "alb.ingress.kubernetes.io/listen-ports", "HTTPS")
	contains(ports, "HTTPS")
}

_is_set(tls) if {
	some key in ["secretName", "certResolver"]
	is_string(tls[key])
	tls[key] != ""
}

_is_set(tls) if {
	some host in tls.hosts
	host != ""
}
