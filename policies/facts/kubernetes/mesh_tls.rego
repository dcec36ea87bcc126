# METADATA
# title: TLS in an Istio mesh
# description: |
#   A PeerAuthentication whose mode is STRICT shows mutual TLS (PERMISSIVE lets plain text in); a server of an Istio
#   Gateway shows what its mode says, if it has the certificate that the mode needs.
# custom:
#   title_zh: Istio 网格中的 TLS
#   shows: [6.1.1.2.b]
package facts.kubernetes.mesh_tls

import data.lib.fact
import data.lib.kubernetes
import data.lib.naming
import data.lib.tenancy

facts contains found if {
	some peers in input.resources.kubernetes.PeerAuthentication
	peers.body.spec.mtls.mode == "STRICT"
	provider := kubernetes.called("PeerAuthentication", peers)
	name := naming.slug(concat("-", [kubernetes.namespace(peers), peers.name]))
	some found in tenancy.transport(name, "mtls", provider, [fact.at(peers, ["spec", "mtls", "mode"])])
}

facts contains found if {
	some gateway in input.resources.kubernetes.Gateway
	kubernetes.in_group(gateway, "networking.istio.io")
	some position, server in gateway.body.spec.servers
	protocol := _protocol(server)
	provider := kubernetes.called("Gateway", gateway)
	name := naming.below(gateway.name, object.get(server.port, "name", protocol))
	some found in tenancy.transport(name, protocol, provider, [fact.at(gateway, ["spec", "servers", position, "tls"])])
}

unknown := set()

_protocol(server) := "mtls" if server.tls.mode == "ISTIO_MUTUAL"

_protocol(server) := "mtls" if {
	server.tls.mode == "MUTUAL"
	_has_certificate(server.tls)
}

_protocol(server) := "https" if {
	server.port.protocol == "HTTPS"
	server.tls.mode == "SIMPLE"
	_has_certificate(server.tls)
}

_protocol(server) := "tls" if {
	server.tls.mode == "SIMPLE"
	server.port.protocol != "HTTPS"
	_has_certificate(server.tls)
}

_has_certificate(tls) if {
	some key in ["credentialName", "serverCertificate"]
	tls[key] != ""
}

_has_certificate(tls) if count(tls.credentialNames) > 0
